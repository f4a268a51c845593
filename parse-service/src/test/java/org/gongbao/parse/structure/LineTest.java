package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  @ParameterizedTest
  @ValueSource(strings = {"\t\t\t云溪市人民政府", "\t\t2024年3月1日 "})
  void seesNoTableInTabsThatOnlyIndent(String raw) {
    assertThat(new Line(1, raw).isTable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t指标", "甲\t乙", "\t\t甲\t乙", "\t\t合计\t", "| 甲 | 乙 |"})
  void seesCellsAndRows(String raw) {
    assertThat(new Line(1, raw).isTable()).isTrue();
  }
}
