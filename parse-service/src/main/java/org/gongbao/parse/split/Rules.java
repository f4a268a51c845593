package org.gongbao.parse.split;

import java.util.stream.IntStream;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;

/** Lines that are drawn and not written: rows of dashes or asterisks, and pictures. */
final class Rules {

  private static final int SHORTEST = 3;
  private static final String STROKES = "*-_=~—–―─━＊＿＝…";

  private Rules() {}

  /** Their numbers. */
  static IntStream find(Lines lines) {
    return IntStream.rangeClosed(1, lines.count()).filter(at -> isRule(lines.line(at)));
  }

  private static boolean isRule(Line line) {
    if (line.plain().startsWith("![") && line.lastSign() == ')') {
      return true;
    }
    if (line.isBlank() || line.isTable() || STROKES.indexOf(line.lastSign()) < 0) {
      return false;
    }
    String raw = line.raw();
    int strokes = 0;
    for (int i = 0; i < raw.length(); i++) {
      char sign = raw.charAt(i);
      if (STROKES.indexOf(sign) >= 0) {
        strokes++;
      } else if (sign > ' ') {
        return false;
      }
    }
    return strokes >= SHORTEST;
  }
}
