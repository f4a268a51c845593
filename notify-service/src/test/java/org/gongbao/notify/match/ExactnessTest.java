package org.gongbao.notify.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.query.CanonicalInterest;
import org.junit.jupiter.api.Test;

/** No miss, no extra: the same answers as a naive evaluation. */
class ExactnessTest {

  private static final int INTERESTS = 10_000;

  @Test
  void tenThousandInterestsMeetExactlyTheirDocuments() {
    RandomWishes wishes = new RandomWishes(20220504);
    Map<String, Interest> interests = new LinkedHashMap<>();
    for (int i = 0; i < INTERESTS; i++) {
      interests.put("i" + i, wishes.interest());
    }
    Matcher matcher = new Matcher(Runnable::run);
    matcher.apply(interests);
    interests.keySet().removeAll(matcher.broken().keySet());

    int hits = 0;
    for (int i = 0; i < 100; i++) {
      PolicyDocument document = wishes.document("d" + i);
      Set<String> matched = ids(matcher, document);
      assertThat(matched).isEqualTo(naive(interests, document));
      hits += matched.size();
    }
    assertThat(hits).as("meetings, so that the test shows something").isGreaterThan(10_000);
    assertThat(interests).hasSizeGreaterThan(INTERESTS * 8 / 10);
  }

  @Property(tries = 200)
  void whateverComesAndGoesTheAnswersStayExact(@ForAll long seed) {
    RandomWishes wishes = new RandomWishes(seed);
    List<Runnable> background = new ArrayList<>();
    Matcher matcher = new Matcher(background::add);
    Map<String, Interest> interests = new LinkedHashMap<>();
    java.util.Random random = new java.util.Random(seed);
    for (int step = 0; step < 60; step++) {
      String id = "i" + random.nextInt(25);
      if (random.nextInt(4) == 0) {
        matcher.remove(id);
        interests.remove(id);
      } else {
        Interest interest = wishes.interest();
        matcher.register(id, interest);
        interests.put(id, interest);
      }
      if (random.nextInt(8) == 0 && !background.isEmpty()) {
        background.remove(0).run();
      }
      Map<String, Interest> sound = new LinkedHashMap<>(interests);
      sound.keySet().removeAll(matcher.broken().keySet());
      PolicyDocument document = wishes.document("d");
      assertThat(ids(matcher, document)).isEqualTo(naive(sound, document));
      assertThat(matcher.size()).isEqualTo(sound.size());
    }
  }

  @Property(tries = 300)
  void theCanonicalWordingMeansTheSame(@ForAll long seed) {
    RandomWishes wishes = new RandomWishes(seed);
    Interest interest = wishes.interest();
    Interest canonical = CanonicalInterest.of(interest).interest();
    for (int i = 0; i < 20; i++) {
      PolicyDocument document = wishes.document("d");
      assertThat(NaiveMatching.matches(canonical, document))
          .isEqualTo(NaiveMatching.matches(interest, document));
    }
  }

  private static Set<String> ids(Matcher matcher, PolicyDocument document) {
    List<String> ids =
        matcher.match(Subject.of(document)).stream().map(RegisteredInterest::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    return new TreeSet<>(ids);
  }

  private static Set<String> naive(Map<String, Interest> interests, PolicyDocument document) {
    Set<String> ids = new TreeSet<>();
    interests.forEach(
        (id, interest) -> {
          if (NaiveMatching.matches(interest, document)) {
            ids.add(id);
          }
        });
    return ids;
  }
}
