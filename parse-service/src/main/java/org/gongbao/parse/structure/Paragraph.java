package org.gongbao.parse.structure;

import java.util.Arrays;
import org.gongbao.parse.text.GrowingText;

/** A paragraph without blanks whose characters know the line they stand on. */
public final class Paragraph {
  private final GrowingText text = new GrowingText();
  private final boolean isTable;
  private final boolean isHeading;
  private int[] starts = new int[1];
  private int[] numbers = new int[1];
  private int lines;
  private int openTitles;
  private int titleLine;

  Paragraph(String line, int number, boolean isTable, boolean isHeading) {
    this.isTable = isTable;
    this.isHeading = isHeading;
    append(line, number);
  }

  void append(String line, int number) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
      numbers = Arrays.copyOf(numbers, lines * 2);
    }
    starts[lines] = text.length();
    numbers[lines++] = number;
    text.append(line);
    if (line.indexOf('《') >= 0 || openTitles > 0) {
      followTitles(line);
    }
  }

  private void followTitles(String line) {
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '《') {
        titleLine = openTitles == 0 ? lines - 1 : titleLine;
        openTitles++;
      } else if (sign == '》') {
        openTitles = Math.max(0, openTitles - 1);
      }
    }
  }

  /** Its characters, blanks dropped. */
  public String text() {
    return text.toString();
  }

  /** The source line, 1-based, on which the character at an offset stands. */
  public int line(int offset) {
    int at = lines - 1;
    while (at > 0 && starts[at] > offset) {
      at--;
    }
    return numbers[at];
  }

  /** Whether it is a row or cell of a table. */
  public boolean isTable() {
    return isTable;
  }

  /** Whether the source marks it as a heading. */
  public boolean isHeading() {
    return isHeading;
  }

  int length() {
    return text.length();
  }

  /** How many lines a quoted title has been open for, 0 when none is. */
  int linesSinceOpenTitle() {
    return openTitles == 0 ? 0 : lines - titleLine;
  }

  /** Whether it ends as sentences and lists end. */
  boolean isClosed() {
    int last = text.length() - 1;
    while (last > 0 && "”\"’』」）)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return "。！？；：!?;:".indexOf(text.charAt(last)) >= 0;
  }
}
