package org.gongbao.parse.body;

import org.gongbao.parse.structure.Lines;
import org.jspecify.annotations.Nullable;

/** One way in which a table is written in lines. */
interface TableForm {

  /**
   * The piece of table that begins on this line, or null when none of this form does.
   *
   * @param from a line that is neither blank nor noise
   * @param to the last line that may be used
   */
  @Nullable TablePiece at(Lines lines, int from, int to);
}
