package org.gongbao.notify.match;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.text.Folding;

/**
 * What matching sees of a document.
 *
 * @param title folded
 * @param text folded
 * @param facts what is so of the whole document
 */
public record Subject(String title, String text, List<Fact> facts) {

  /** Copies the facts. */
  public Subject {
    facts = List.copyOf(facts);
  }

  /** Folds a document. */
  public static Subject of(PolicyDocument document) {
    return new Subject(
        Folding.key(document.title()), Folding.key(document.text()), Fact.of(document));
  }
}
