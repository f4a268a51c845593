package org.gongbao.parse.text;

import java.util.List;
import java.util.Map;

/**
 * The extracted text of an issue, line by line. Every place the parser reports is a 1-based line of
 * this text; for a text file these are the file's own lines.
 *
 * @param lines without their line ends
 * @param labels what the file says of itself outside its lines, by the label as printed: a web
 *     page's head table (索引号, 发文机关, 文号, 成文日期 …) and meta tags (ArticleTitle, PubDate …)
 * @param notes sentences on what the reader of the file had to mend, such as broken characters
 */
public record SourceText(List<String> lines, Map<String, String> labels, List<String> notes) {

  /** Copies the lines. */
  public SourceText {
    lines = List.copyOf(lines);
    labels = Map.copyOf(labels);
    notes = List.copyOf(notes);
  }

  /** A text that is nothing but its lines. */
  public SourceText(List<String> lines) {
    this(lines, Map.of(), List.of());
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
