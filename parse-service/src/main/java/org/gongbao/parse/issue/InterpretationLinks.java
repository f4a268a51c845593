package org.gongbao.parse.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Interpretation;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Prose;
import org.gongbao.parse.structure.TitleKey;
import org.gongbao.parse.structure.TitleWords;
import org.jspecify.annotations.Nullable;

/**
 * Which document of the issue an interpretation explains: the one whose title, or whose plan's
 * title, is most like the quoted one; the nearest before it when several are.
 */
final class InterpretationLinks {

  private static final double LEAST = 0.6;

  /** Being the document right before counts for this much likeness. */
  private static final double NEIGHBOUR = 0.2;

  /** An interpretation stands near what it explains; else a huge issue would cost its square. */
  private static final int REACH = 200;

  /** Lines of an interpretation in which it says what was issued. */
  private static final int OPENING = 20;

  private final List<DocumentFacts> documents;
  private final Lines lines;
  private final Map<Integer, List<TitleKey>> keys = new HashMap<>();

  InterpretationLinks(List<DocumentFacts> documents, Lines lines) {
    this.documents = documents;
    this.lines = lines;
  }

  /** 1-based ordinal of what the document at this index explains, or null. */
  @Nullable Integer explainedBy(int index) {
    if (!documents.get(index).isInterpretation()) {
      return null;
    }
    TitleKey subject = TitleKey.of(subject(documents.get(index)));
    int best = -1;
    double bestLikeness = LEAST;
    int last = Math.min(documents.size() - 1, index + REACH);
    for (int i = Math.max(0, index - REACH); i <= last; i++) {
      if (i == index || documents.get(i).isInterpretation()) {
        continue;
      }
      double bonus = i == index - 1 ? NEIGHBOUR : 0;
      double likeness = likeness(subject, keys(i), bestLikeness - bonus) + bonus;
      if (likeness > bestLikeness || likeness == bestLikeness && i < index) {
        best = i;
        bestLikeness = likeness;
      }
    }
    return best < 0 ? null : best + 1;
  }

  private String subject(DocumentFacts interpretation) {
    int first = interpretation.bodyLine();
    int last = Math.min(interpretation.range().endLine(), first + OPENING);
    return Interpretation.subjectOf(
        interpretation.title(), Prose.of(lines, new LineRange(first, Math.max(first, last))));
  }

  /** The names a document goes by, folded once and not again for every interpretation. */
  private List<TitleKey> keys(int index) {
    return keys.computeIfAbsent(index, i -> keys(documents.get(i)));
  }

  private static List<TitleKey> keys(DocumentFacts document) {
    String title = document.title();
    List<TitleKey> keys = new ArrayList<>();
    keys.add(TitleKey.of(title));
    keys.add(TitleKey.of(TitleWords.withoutIssuer(title)));
    keys.add(TitleKey.of(TitleWords.carried(title)));
    for (Attachment attachment : document.attachments()) {
      keys.add(TitleKey.of(attachment.title()));
    }
    return keys;
  }

  /** How alike it is to the likest of them; 0 when none reaches a bound. */
  private static double likeness(TitleKey subject, List<TitleKey> keys, double least) {
    double best = 0;
    for (TitleKey key : keys) {
      best = Math.max(best, subject.likeness(key, Math.max(best, least)));
    }
    return best;
  }
}
