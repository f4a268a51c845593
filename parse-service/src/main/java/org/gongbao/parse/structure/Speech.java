package org.gongbao.parse.structure;

import java.util.List;

/**
 * The paragraphs in which a document speaks for itself, put together once for all who read them.
 *
 * @param facts what its heading says
 * @param own paragraphs of its own words
 * @param carried paragraphs of the text it issues; empty when it issues none
 */
public record Speech(DocumentFacts facts, List<Paragraph> own, List<Paragraph> carried) {

  /** The speech of a document. */
  public static Speech of(Lines lines, DocumentFacts facts) {
    Scope scope = Scope.of(lines, facts);
    return new Speech(
        facts,
        Prose.of(lines, scope.own()),
        scope.carried().map(range -> Prose.of(lines, range)).orElse(List.of()));
  }
}
