package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

  @Test
  void leavesTheMastheadAndFindsItsLaterPrints() {
    assertThat(
            heads(
                "# 云溪市人民政府公报",
                "2024年第4号",
                "",
                "云溪市人民政府公报",
                "云溪市人民政府关于山泉保护的通知",
                "云溪市人民政府公报 2024 年第 4 号　　市政府文件",
                "- 12 -  《云溪市人民政府公报》2024年第4号",
                "政策解读          云溪市人民政府公报2024年第4号（总第88期）"))
        .containsExactly(4, 6, 7, 8);
  }

  @Test
  void takesNoSentenceForARunningHead() {
    assertThat(
            heads(
                "云溪市人民政府公报",
                "云溪市人民政府公报由市政府办公室编辑，向各单位赠阅。",
                "关于印发《云溪市人民政府公报》编辑办法的通知",
                "《云溪市人民政府公报编辑办法》",
                "政府公报、惠民惠企政策文件汇编、权责清单；"))
        .isEmpty();
  }

  @Test
  void findsMarkedPageNumbersAndPageBreaks() {
    assertThat(heads("正文", "- 12 -", "—13—", "第 3 页 共 20 页", "\f", "－１４－", "·15·", "12.5"))
        .containsExactly(2, 3, 4, 5, 6, 7);
  }

  @Test
  void findsPageNumbersCentredByManyBlanks() {
    assertThat(heads("正文", " ".repeat(60) + "- 12 -", "正文", " ".repeat(60) + "第3页 共20页"))
        .containsExactly(2, 4);
  }

  @Test
  void findsTheNumberUnderALaterPrintOfTheName() {
    assertThat(
            heads("云溪市人民政府公报", "2024年第4期", "正文", "云溪市人民政府公报", "", "2024 年第 4 期", "正文", "2024年第4期"))
        .containsExactly(4, 6);
  }

  @Test
  void leavesFiguresThatCallThemselvesAGazette() {
    assertThat(heads("云溪市人民政府公报", "云溪市水资源公报", "正文。", "云溪市水资源公报")).isEmpty();
    assertThat(heads("云溪市人民政府公报", "正文。", "《云溪市人民政府公报》2024年总目录")).isEmpty();
  }

  @Test
  void findsBareNumbersOnlyWhereTheyCountOnOverPages() {
    List<String> lines = new ArrayList<>();
    for (int page = 7; page < 12; page++) {
      for (int line = 0; line < 20; line++) {
        lines.add("正文的一行" + "甲乙丙丁戊".charAt(page - 7) + (char) ('a' + line));
      }
      lines.add(" " + page + " ");
    }
    assertThat(heads(lines.toArray(String[]::new))).containsExactly(21, 42, 63, 84, 105);
    assertThat(heads("1", "2", "3", "4", "5")).isEmpty();
  }

  @Test
  void takesNoTableCellForAPageNumber() {
    List<String> lines = new ArrayList<>();
    for (int row = 1; row < 9; row++) {
      lines.add("\t" + row);
      for (int line = 0; line < 12; line++) {
        lines.add("\t单元格");
      }
    }
    assertThat(heads(lines.toArray(String[]::new))).isEmpty();
  }

  @Test
  void findsWhatComesBesideEveryPageNumber() {
    List<String> lines = new ArrayList<>();
    for (int page = 1; page < 5; page++) {
      lines.add("- " + page + " -");
      lines.add("");
      lines.add("青岚县政务简编　第" + page + "辑");
      lines.add("这一页的正文第" + "一二三四五".charAt(page) + "段。");
    }
    assertThat(heads(lines.toArray(String[]::new))).containsExactly(1, 3, 5, 7, 9, 11, 13, 15);
  }

  @Property
  void staysInsideTheText(@ForAll List<String> lines) {
    SourceText text = new SourceText(lines, Map.of(), List.of());
    assertThat(RunningHeads.find(text).lines()).allMatch(n -> n >= 1 && n <= lines.size());
  }

  private static List<Integer> heads(String... lines) {
    return RunningHeads.find(new SourceText(List.of(lines))).lines().boxed().toList();
  }
}
