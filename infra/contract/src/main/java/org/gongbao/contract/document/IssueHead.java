package org.gongbao.contract.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the masthead of a gazette issue (期) says of it.
 *
 * @param id derived from the SHA-256 of the original's bytes
 * @param title the masthead, such as 某市人民政府公报, or null
 * @param publisher who edits or publishes it, or null
 * @param region the place it speaks for, or null
 * @param year the year of the number, or null
 * @param number the number within the year, or null
 * @param publishedOn the day of publication, or null
 * @param lineCount lines of the extracted text
 */
public record IssueHead(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable RegionName region,
    @Nullable Integer year,
    @Nullable Integer number,
    @Nullable LocalDate publishedOn,
    int lineCount) {}
