package org.gongbao.parse.issue;

import java.util.List;
import org.gongbao.contract.document.Attachment;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Interpretation;
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

  private final List<DocumentFacts> documents;

  InterpretationLinks(List<DocumentFacts> documents) {
    this.documents = documents;
  }

  /** 1-based ordinal of what the document at this index explains, or null. */
  @Nullable Integer explainedBy(int index) {
    String title = documents.get(index).title();
    if (!Interpretation.isTitle(title)) {
      return null;
    }
    String subject = Signs.key(Interpretation.subjectOf(title));
    int best = -1;
    double bestLikeness = LEAST;
    for (int i = 0; i < documents.size(); i++) {
      if (i == index || Interpretation.isTitle(documents.get(i).title())) {
        continue;
      }
      double likeness = likeness(subject, documents.get(i)) + (i == index - 1 ? NEIGHBOUR : 0);
      if (likeness > bestLikeness || likeness == bestLikeness && i < index) {
        best = i;
        bestLikeness = likeness;
      }
    }
    return best < 0 ? null : best + 1;
  }

  private static double likeness(String subject, DocumentFacts document) {
    String title = document.title();
    double best = Titles.likeness(subject, Signs.key(title));
    best = Math.max(best, Titles.likeness(subject, Signs.key(TitleWords.withoutIssuer(title))));
    best = Math.max(best, Titles.likeness(subject, Signs.key(TitleWords.carried(title))));
    for (Attachment attachment : document.attachments()) {
      best = Math.max(best, Titles.likeness(subject, Signs.key(attachment.title())));
    }
    return best;
  }
}
