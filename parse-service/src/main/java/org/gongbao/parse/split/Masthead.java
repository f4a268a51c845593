package org.gongbao.parse.split;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an issue says of itself before, and sometimes after, its documents.
 *
 * @param title name of the gazette, or null
 * @param publisher who edits or publishes it, or null
 * @param year year of the number, or null
 * @param number number within the year, or null
 * @param publishedOn day of publication, or null
 */
public record Masthead(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable Integer year,
    @Nullable Integer number,
    @Nullable LocalDate publishedOn) {}
