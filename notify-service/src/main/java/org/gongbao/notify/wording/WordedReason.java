package org.gongbao.notify.wording;

import org.jspecify.annotations.Nullable;

/**
 * Why a document matched, its passage in three pieces so that the middle one can be marked.
 *
 * @param clause the clause it met
 * @param before the passage up to the phrase
 * @param phrase the words that met the clause; empty if the passage does not show them verbatim
 * @param after the rest of the passage
 * @param label the outline label it stands under, or null
 */
public record WordedReason(
    Clause clause, String before, String phrase, String after, @Nullable String label) {

  /** Whether there is a passage to show. */
  public boolean hasPassage() {
    return !(before + phrase + after).isBlank();
  }

  static WordedReason of(
      Clause clause, @Nullable String passage, @Nullable String phrase, @Nullable String label) {
    String words = phrase == null ? "" : phrase;
    String shown = passage == null ? words : passage;
    int at = words.isEmpty() ? -1 : shown.indexOf(words);
    return at < 0
        ? new WordedReason(clause, shown, "", "", label)
        : new WordedReason(
            clause, shown.substring(0, at), words, shown.substring(at + words.length()), label);
  }
}
