/**
 * From the lines of an issue to its documents.
 *
 * <p>{@link org.gongbao.parse.split.IssueSplitter} goes over an issue in five steps: what is noise
 * ({@code RunningHeads}, {@code SectionHeads}), what the contents page lists ({@code
 * ContentsReader}), where a document could begin ({@code CandidateFinder}), which of these places
 * are beginnings ({@code Segmentation}), and where each document ends. No single sign decides: each
 * {@code Clue} and {@code Bond} adds a weight, and the segmentation with the greatest sum over the
 * whole issue wins.
 */
@NullMarked
package org.gongbao.parse.split;

import org.jspecify.annotations.NullMarked;
