package org.gongbao.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.query.CanonicalInterest;

/**
 * Distinct interests drawn from texts: 1 to 3 phrases of 3 to 6 characters, a quarter joined by OR,
 * half of them with a region.
 */
final class BenchWishes {

  private static final String[] REGIONS = {"130800", "131000", "130682", "130000", "110000"};

  private final List<String> texts;
  private final Random random = new Random(6);

  BenchWishes(List<String> texts) {
    this.texts = texts;
  }

  Map<String, Interest> draw(int count) {
    Map<String, Interest> wishes = new LinkedHashMap<>();
    while (wishes.size() < count) {
      CanonicalInterest wish = CanonicalInterest.of(wish());
      wishes.put(wish.id(), wish.interest());
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
      String text = texts.get(random.nextInt(texts.size()));
      int length = 3 + random.nextInt(4);
      if (text.length() > length) {
        int from = random.nextInt(text.length() - length);
        String phrase = text.substring(from, from + length);
        if (phrase.chars().allMatch(Character::isIdeographic)) {
          return phrase;
        }
      }
    }
  }
}
