package org.gongbao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private final Scoresheet sheet = new Scoresheet("a.txt");

  @Test
  void namesEachFigureThatFell() {
    sheet.mark(1, "title", false, "甲", "乙");
    sheet.mark(9, "title", true, "丙", "丙");

    Baseline baseline = new Baseline(Map.of("a.txt", Map.of("title", 0.75)));

    assertThat(baseline.fallen(new Report(List.of(sheet))))
        .containsExactly("a.txt: title fell from 0.75 to 0.5");
  }

  @Test
  void acceptsWhatRoseOrWasNotEvaluated() {
    sheet.mark(1, "title", true, "甲", "甲");

    Baseline baseline =
        new Baseline(Map.of("a.txt", Map.of("title", 0.75), "b.txt", Map.of("title", 1.0)));

    assertThat(baseline.fallen(new Report(List.of(sheet)))).isEmpty();
  }

  @Test
  void isKeptBesideTheCode() {
    assertThat(Baseline.accepted()).isNotNull();
  }
}
