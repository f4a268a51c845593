package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that a text may end with, found by their last sign so that a look costs little. */
final class Endings {

  private final Map<Character, List<String>> byLastSign = new HashMap<>();

  private Endings(List<String> words) {
    for (String word : words) {
      char last = word.charAt(word.length() - 1);
      byLastSign.computeIfAbsent(last, unused -> new ArrayList<>()).add(word);
    }
  }

  static Endings of(List<String> words) {
    return new Endings(words);
  }

  /** The longest of the words that the text ends with, or null. */
  @Nullable String longest(String text) {
    if (text.isEmpty()) {
      return null;
    }
    String longest = null;
    for (String word : byLastSign.getOrDefault(text.charAt(text.length() - 1), List.of())) {
      if (text.endsWith(word) && (longest == null || word.length() > longest.length())) {
        longest = word;
      }
    }
    return longest;
  }
}
