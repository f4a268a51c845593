package org.gongbao.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.query.CanonicalInterest;

/**
 * Distinct interests drawn from a text: 1 to 3 phrases of 3 to 6 characters, a quarter joined by
 * OR, half of them with a region.
 */
final class BenchWishes {

  private static final String[] REGIONS = {"130800", "131000", "130682", "130000", "110000"};

  private final String text;
  private final Random random = new Random(6);

  BenchWishes(String text) {
    this.text = text;
  }

  Map<String, Interest> draw(int count) {
    return draw(count, Map.of());
  }

  /** So many that are not among others. */
  Map<String, Interest> draw(int count, Map<String, Interest> others) {
    Map<String, Interest> wishes = new LinkedHashMap<>();
    while (wishes.size() < count) {
      CanonicalInterest wish = CanonicalInterest.of(wish());
      if (!others.containsKey(wish.id())) {
        wishes.put(wish.id(), wish.interest());
      }
    }
    return wishes;
  }

  private Interest wish() {
    List<String> phrases = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    while (phrases.size() < count) {
      phrases.add('"' + phrase() + '"');
    }
    String query = String.join(random.nextInt(4) == 0 ? " OR " : " ", phrases);
    List<String> regions =
        random.nextBoolean() ? List.of(REGIONS[random.nextInt(REGIONS.length)]) : List.of();
    return new Interest(List.of(), query, regions, List.of(), List.of(), null);
  }

  /** Chinese characters only: what people write. */
  private String phrase() {
    while (true) {
      int length = 3 + random.nextInt(4);
      int from = random.nextInt(text.length() - length);
      String phrase = text.substring(from, from + length);
      if (phrase.chars().allMatch(Character::isIdeographic)) {
        return phrase;
      }
    }
  }
}
