package org.gongbao.parse.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that a text may end with; most texts are told by their last sign to end with none. */
public final class Endings {

  private final List<String> words;
  private final String lastSigns;

  private Endings(List<String> words) {
    this.words = List.copyOf(words);
    StringBuilder signs = new StringBuilder();
    words.forEach(word -> signs.append(word.charAt(word.length() - 1)));
    this.lastSigns = signs.toString();
  }

  /** Endings that are one of these words. */
  public static Endings of(List<String> words) {
    return new Endings(words);
  }

  /** The longest of the words that the text ends with, or null. */
  public @Nullable String longest(String text) {
    String longest = null;
    int at = text.isEmpty() ? -1 : lastSigns.indexOf(text.charAt(text.length() - 1));
    while (at >= 0) {
      String word = words.get(at);
      if (text.endsWith(word) && (longest == null || word.length() > longest.length())) {
        longest = word;
      }
      at = lastSigns.indexOf(text.charAt(text.length() - 1), at + 1);
    }
    return longest;
  }
}
