package org.gongbao.parse.split;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a contents page.
 *
 * @param line where it begins
 * @param title without blanks, leaders and page
 * @param page the page it gives, or null
 * @param section the section it stands under, or null
 */
public record ContentsEntry(
    int line, String title, @Nullable Integer page, @Nullable String section) {}
