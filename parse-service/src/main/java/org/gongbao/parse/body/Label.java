package org.gongbao.parse.body;

import org.gongbao.parse.text.Blanks;

/**
 * A label at the start of a line.
 *
 * @param family its kind
 * @param number the number it gives
 * @param line that begins with it
 * @param length characters of the line up to the words after it
 */
record Label(LabelFamily family, int number, String line, int length) {

  /** As printed, blanks off. */
  String text() {
    return Blanks.remove(line.substring(0, length));
  }
}
