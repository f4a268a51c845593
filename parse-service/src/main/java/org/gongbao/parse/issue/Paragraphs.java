package org.gongbao.parse.issue;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Lines;

/**
 * The text of a document, one paragraph a line, running heads and page numbers gone.
 *
 * @param text the paragraphs
 * @param lines the line of the source on which each begins
 */
record Paragraphs(String text, List<Integer> lines) {

  static Paragraphs of(Lines lines, LineRange range) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int at = lines.from(range.startLine());
    while (lines.has(at) && at <= range.endLine()) {
      text.append(text.isEmpty() ? "" : "\n").append(lines.line(at).plain());
      starts.add(at);
      at = lines.after(at);
    }
    return new Paragraphs(text.toString(), starts);
  }
}
