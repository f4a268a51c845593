package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

  private record Found(int begin, int end, int phrase) {}

  @Test
  void tellsTheLongestFirstWhereSeveralBegin() {
    assertThat(find(List.of("生态", "生态环境", "环境"), "生态环境局"))
        .containsExactly(new Found(0, 4, 1), new Found(0, 2, 0), new Found(2, 4, 2));
  }

  @Test
  void refusesAPhraseOfOneCharacter() {
    assertThatThrownBy(() -> new PhraseTable(List.of("水")))
        .hasMessage("phrase '水' is shorter than 2 characters");
  }

  @Property(tries = 500)
  void findsWhatANaiveSearchFinds(
      @ForAll @UniqueElements
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 4) String> phrases,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text) {
    List<Found> naive = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (int phrase = 0; phrase < phrases.size(); phrase++) {
        if (text.startsWith(phrases.get(phrase), at)) {
          naive.add(new Found(at, at + phrases.get(phrase).length(), phrase));
        }
      }
    }

    assertThat(find(phrases, text))
        .containsExactlyInAnyOrderElementsOf(naive)
        .isSortedAccordingTo(
            Comparator.comparingInt(Found::begin)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
  }

  private static List<Found> find(List<String> phrases, String text) {
    List<Found> found = new ArrayList<>();
    new PhraseTable(phrases)
        .find(text.toCharArray(), (begin, end, phrase) -> found.add(new Found(begin, end, phrase)));
    return found;
  }
}
