package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OcrLinesTest {

  private static final List<String> TABLE =
      List.of(
          "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
          "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t",
          "4\t1\t1\t1\t1\t0\t240\t400\t900\t60\t-1\t",
          "5\t1\t1\t1\t1\t1\t240\t400\t120\t60\t95.3\t云溪",
          "5\t1\t1\t1\t1\t2\t360\t380\t300\t90\t91.0\t市",
          "5\t1\t1\t1\t1\t3\t420\t400\t60\t60\t91.0\t2024",
          "5\t1\t1\t1\t1\t4\t480\t400\t60\t60\t91.0\tNo.",
          "5\t1\t1\t1\t1\t5\t1000\t400\t60\t60\t91.0\t右栏",
          "4\t1\t1\t1\t2\t0\t240\t300\t900\t55\t-1\t",
          "5\t1\t1\t1\t2\t1\t240\t300\t120\t60\t95.3\t 上一行",
          "4\t1\t2\t1\t1\t0\t240\t500\t900\t55\t-1\t",
          "5\t1\t2\t1\t1\t1\t240\t500\t120\t60\t95.3\t ");

  @Test
  void putsWordsTogetherInTheirOrderAndPartsThemAtGutters() {
    OcrLines lines = new OcrLines(0.24f);
    lines.add(TABLE, 0, 0);
    PdfPage page = lines.page(595, 842);

    assertThat(page.lines()).extracting(PdfLine::text).containsExactly("上一行", "云溪市2024 No.\t右栏");
    assertThat(page.lines().get(1).crosses(220)).isFalse();
    assertThat(page.lines()).extracting(PdfLine::size).containsOnly(14.4f);
  }

  /**
   * Columns are recognised one by one; where their lines are level, they are one line with a gap.
   */
  @Test
  void putsTheLinesOfColumnsSideBySide() {
    OcrLines lines = new OcrLines(0.24f);
    lines.add(line(100, "左栏第一行"), 0, 0);
    lines.add(line(104, "右栏第一行"), 1240, 0);
    lines.add(line(300, "右栏下一行"), 1240, 0);

    PdfPage page = lines.page(595, 842);

    assertThat(page.lines()).extracting(PdfLine::text).containsExactly("左栏第一行\t右栏第一行", "右栏下一行");
    assertThat(page.lines()).noneMatch(line -> line.crosses(290));
  }

  private static List<String> line(int top, String words) {
    return List.of(
        "4\t1\t1\t1\t1\t0\t100\t" + top + "\t900\t50\t-1\t",
        "5\t1\t1\t1\t1\t1\t100\t" + top + "\t900\t50\t95\t" + words);
  }
}
