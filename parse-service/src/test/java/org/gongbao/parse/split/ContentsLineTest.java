package org.gongbao.parse.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.parse.structure.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云溪市人民政府关于加强公园管理的通知.....(12)",
        "- 云溪市人民政府关于加强公园管理的通知……………（12）",
        "云溪市人民政府关于加强公园管理的通知\t12",
        "云溪市人民政府关于加强公园管理的通知　　12",
        "云溪市人民政府关于加强公园管理的通知 １２",
        "云溪市人民政府关于加强公园管理的通知12",
        "| 云溪市人民政府关于加强公园管理的通知 | 12 |",
        "3. 云溪市人民政府关于加强公园管理的通知／12"
      })
  void tellsAnEntryFromItsPage(String line) {
    assertThat(ContentsLine.of(new Line(1, line)))
        .isEqualTo(new ContentsLine("云溪市人民政府关于加强公园管理的通知", 12, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"全市创建文明城区三年行动计划2025", "云溪市“十四五”规划（2021—2025年）"})
  void takesNoNumberOfATitleForAPage(String line) {
    assertThat(ContentsLine.of(new Line(1, line)).page()).isNull();
  }

  /** Wherever a line is cut within brackets, the year in them is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "云溪市人民政府关于印发城市更新规划(2024",
        "云溪市人民政府关于修改公园管理办法的决定 (2024",
        "云溪市人民政府关于印发城市更新规划的通知（２０２１—２０２５",
        "云溪市人民政府关于印发城市更新规划的通知（2021——2025",
        "云溪市人民政府关于公园管理的通知 云政字〔2024",
        "云溪市人民政府关于公园管理的通知  [2024"
      })
  void takesNoYearInAnOpenBracketForAPage(String line) {
    assertThat(ContentsLine.of(new Line(1, line)).page()).isNull();
  }

  @Test
  void takesAPageBehindLeadersThoughABracketWasLost() {
    assertThat(ContentsLine.of(new Line(1, "云溪市公园管理办法（试行……………12")).page()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云溪市人民政府关于加强公园管理的通知　云政发〔2024〕3号",
        "云溪市人民政府关于加强公园管理的通知 （云政发〔2024〕3号）",
        "云政发（2024）3号 云溪市人民政府关于加强公园管理的通知"
      })
  void setsTheNumberBehindTheTitle(String line) {
    assertThat(ContentsLine.of(new Line(1, line)))
        .isEqualTo(new ContentsLine("云溪市人民政府关于加强公园管理的通知（云政发〔2024〕3号）", null, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"·关于加强公园管理的通知  [03-06]", "关于加强公园管理的通知 2024-03-06"})
  void takesTheDayOfAWebPageForTheEndOfAnEntry(String line) {
    assertThat(ContentsLine.of(new Line(1, line)))
        .isEqualTo(new ContentsLine("关于加强公园管理的通知", null, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|---|:---:|", "|　|　|", "　　"})
  void passesOverRulesAndEmptyRows(String line) {
    assertThat(ContentsLine.of(new Line(1, line))).isNull();
  }
}
