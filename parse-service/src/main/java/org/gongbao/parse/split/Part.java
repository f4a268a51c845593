package org.gongbao.parse.split;

import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Heading;
import org.jspecify.annotations.Nullable;

/**
 * One document of an issue as the splitter found it.
 *
 * @param heading the block it begins with
 * @param range its lines, the last one not blank
 * @param section the section it stands under, or null
 * @param entry the contents entry it stands for, or null
 * @param isCertain false when nothing but the lack of anything better made it a document
 */
public record Part(
    Heading heading,
    LineRange range,
    @Nullable String section,
    @Nullable ContentsEntry entry,
    boolean isCertain) {}
