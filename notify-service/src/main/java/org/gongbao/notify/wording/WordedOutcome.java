package org.gongbao.notify.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one clause of an interest, in words.
 *
 * @param clause what it asks for
 * @param isMet whether the document meets it
 * @param isUnwanted whether it asks for something not to be there
 * @param found passages that bear on it
 * @param scores of the topics it names
 * @param instead what the document has instead, or null
 */
public record WordedOutcome(
    Clause clause,
    boolean isMet,
    boolean isUnwanted,
    List<WordedReason> found,
    List<WordedScore> scores,
    @Nullable String instead) {

  /** Copies the lists. */
  public WordedOutcome {
    found = List.copyOf(found);
    scores = List.copyOf(scores);
  }

  /** Whether nothing is known of an unmet clause but that it is not met. */
  public boolean isAbsent() {
    return !isMet && found.isEmpty() && scores.isEmpty() && instead == null;
  }

  /**
   * How much a document is about a topic.
   *
   * @param topic its name
   * @param score 0 to 1, cut to two places: what is not enough never looks like enough
   */
  public record WordedScore(String topic, String score) {}
}
