/**
 * Scores what the parser reads against hand-made truth and compares with the accepted baseline.
 *
 * <p>A truth directory holds gazettes and, in {@code truth/}, one JSON file for each gazette that a
 * person has read. Comparisons are made after folding: widths, blanks, brackets, quotes and dashes
 * do not count.
 */
@NullMarked
package org.gongbao.evaluation;

import org.jspecify.annotations.NullMarked;
