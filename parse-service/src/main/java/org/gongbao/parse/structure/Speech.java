package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;

/**
 * The paragraphs in which a document speaks for itself, put together once for all who read them.
 *
 * @param facts what its heading says
 * @param own paragraphs of its own words
 * @param carried paragraphs of the text it issues; empty when it issues none
 * @param lists annexed lists of documents that it repeals or amends
 */
public record Speech(
    DocumentFacts facts, List<Paragraph> own, List<Paragraph> carried, List<Annex> lists) {

  /**
   * An annex.
   *
   * @param title its title
   * @param paragraphs its text
   */
  public record Annex(String title, List<Paragraph> paragraphs) {}

  /** The speech of a document. */
  public static Speech of(Lines lines, DocumentFacts facts) {
    Scope scope = Scope.of(lines, facts);
    return new Speech(
        facts,
        own(lines, facts, scope.own()),
        scope.carried().map(text -> paragraphs(lines, text)).orElse(List.of()),
        scope.lists().stream()
            .map(list -> new Annex(list.title(), paragraphs(lines, list)))
            .toList());
  }

  /** No sentence begins in the title, however long its last line is. */
  private static List<Paragraph> own(Lines lines, DocumentFacts facts, LineRange own) {
    LineRange title = facts.places().get("title");
    if (title == null || title.endLine() >= own.endLine()) {
      return Prose.of(lines, own);
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.addAll(Prose.of(lines, new LineRange(own.startLine(), title.endLine())));
    paragraphs.addAll(Prose.of(lines, new LineRange(title.endLine() + 1, own.endLine())));
    return paragraphs;
  }

  private static List<Paragraph> paragraphs(Lines lines, Attachment text) {
    return Prose.of(lines, new LineRange(text.startLine(), text.endLine()), text.title());
  }
}
