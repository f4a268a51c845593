package org.gongbao.parse.body;

/**
 * A label at the start of a line.
 *
 * @param family its kind
 * @param number the number it gives
 * @param text as printed
 * @param length characters of the line up to the words after it
 */
record Label(LabelFamily family, int number, String text, int length) {}
