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
import org.gongbao.parse.structure.Signs;
import org.gongbao.parse.structure.TitleWords;
import org.gongbao.parse.structure.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Which document of the issue an interpretation explains: the one whose title, or whose plan's
 * title, is most like the quoted one; the nearest before it when several are.
 */
final class InterpretationLinks {

  private static final double LEAST = 0.6;

  /** Being the document right before counts for this much likeness. */
  private static final double NEIGHBOUR = 0.2;

  /** Lines of an interpretation in which it says what was issued. */
  private static final int OPENING = 20;

  private final List<DocumentFacts> documents;
  private final Lines lines;
  private final Map<Integer, List<String>> keys = new HashMap<>();

  InterpretationLinks(List<DocumentFacts> documents, Lines lines) {
    this.documents = documents;
    this.lines = lines;
  }

  /** 1-based ordinal of what the document at this index explains, or null. */
  @Nullable Integer explainedBy(int index) {
    String title = documents.get(index).title();
    if (!Interpretation.isTitle(title)) {
      return null;
    }
    String subject = Signs.key(subject(documents.get(index)));
    int best = -1;
    double bestLikeness = LEAST;
    for (int i = 0; i < documents.size(); i++) {
      if (i == index || Interpretation.isTitle(documents.get(i).title())) {
        continue;
      }
      double likeness = likeness(subject, keys(i)) + (i == index - 1 ? NEIGHBOUR : 0);
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
  private List<String> keys(int index) {
    return keys.computeIfAbsent(index, i -> keys(documents.get(i)));
  }

  private static List<String> keys(DocumentFacts document) {
    String title = document.title();
    List<String> keys = new ArrayList<>();
    keys.add(Signs.key(title));
    keys.add(Signs.key(TitleWords.withoutIssuer(title)));
    keys.add(Signs.key(TitleWords.carried(title)));
    for (Attachment attachment : document.attachments()) {
      keys.add(Signs.key(attachment.title()));
    }
    return keys;
  }

  private static double likeness(String subject, List<String> keys) {
    double best = 0;
    for (String key : keys) {
      best = Math.max(best, Titles.likeness(subject, key));
    }
    return best;
  }
}
