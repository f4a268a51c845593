package org.gongbao.parse.text;

import java.util.List;

/**
 * The extracted text of an issue, line by line. Every place the parser reports is a 1-based line of
 * this text; for a text file these are the file's own lines.
 *
 * @param lines without their line ends
 */
public record SourceText(List<String> lines) {

  /** Copies the lines. */
  public SourceText {
    lines = List.copyOf(lines);
  }

  /** Text of a line, 1-based. */
  public String line(int number) {
    return lines.get(number - 1);
  }

  /** Number of lines, which is also the number of the last one. */
  public int lineCount() {
    return lines.size();
  }
}
