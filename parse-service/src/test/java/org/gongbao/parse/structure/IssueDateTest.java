package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024年7月3日, 2024-07-03",
    "２０２４年７月３日, 2024-07-03",
    "二〇二二年三月一日, 2022-03-01",
    "二○二一年十二月三十一日, 2021-12-31",
    "2022-02-28, 2022-02-28",
    "成文日期：2020年3月16日, 2020-03-16",
    "（2019年7月8日）, 2019-07-08"
  })
  void readsADateStandingAlone(String line, LocalDate date) {
    assertThat(IssueDate.on(Signs.tight(line))).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年13月3日", "2023年2月29日", "2024年7月3日市政府会议通过", "7月3日", "2021—2025年", ""})
  void leavesOtherLinesAlone(String line) {
    assertThat(IssueDate.on(Signs.tight(line))).isNull();
  }
}
