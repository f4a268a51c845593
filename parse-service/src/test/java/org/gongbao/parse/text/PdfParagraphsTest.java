package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where paragraphs begin and end in PDFs set without indents. */
@Timeout(60)
class PdfParagraphsTest {

  /** 30 characters of 14 points from x 90 to 510: a full line. */
  private static final String FULL = "为保护全市山泉水源防止污染保障群众饮水安全现将有关事项通知如";

  /** Set without indents, a heading that fills its line looks as if it went on. */
  @Test
  void beginsALineForANumberADayAndAHeadingAnyway() throws Exception {
    byte[] pdf =
        new PdfFile()
            .text(FULL, 90, 100, 14)
            .text("云政字〔2024〕3号", 90, 120, 14)
            .text(FULL, 90, 140, 14)
            .text("2024年5月6日", 90, 160, 14)
            .text(FULL, 90, 180, 14)
            .text("## 一、划定范围", 90, 200, 14)
            .page()
            .bytes();

    assertThat(lines(pdf))
        .containsExactly(FULL, "云政字〔2024〕3号", FULL, "2024年5月6日", FULL, "## 一、划定范围");
  }

  /** A heading as long as its line is known from the contents page. */
  @Test
  void endsAHeadingWhereItsContentsEntryEnds() throws Exception {
    String title = "云溪市人民政府关于加强全市山泉水源保护防止水源污染的通知";
    byte[] pdf =
        new PdfFile()
            .text(title.substring(0, 26), 90, 100, 14)
            .text(title.substring(26) + "......3", 90, 120, 14)
            .text(FULL, 90, 140, 14)
            .text(FULL.substring(1) + "。", 90, 160, 14)
            .text(title, 90, 180, 14.8f)
            .text(FULL, 90, 200, 14.8f)
            .page()
            .bytes();

    assertThat(lines(pdf)).contains(title).endsWith(FULL);
  }

  @Test
  void endsAParagraphBeforeAShortLineThatEndsWithoutASign() throws Exception {
    byte[] pdf =
        new PdfFile()
            .text(FULL.substring(1) + "。", 90, 100, 14)
            .text("云溪市人民政府", 90, 120, 14)
            .text(FULL, 90, 140, 14)
            .text("下。", 90, 160, 14)
            .page()
            .bytes();

    assertThat(lines(pdf)).containsExactly(FULL.substring(1) + "。", "云溪市人民政府", FULL + "下。");
  }

  @Test
  void keepsTheRowsOfAMarkdownTableApart() throws Exception {
    String row = "| 1 | 甲泉保护区范围 | 东溪镇以西三公里 | 市水务局 |";
    byte[] pdf =
        new PdfFile()
            .text(row, 90, 100, 14)
            .text(row, 90, 120, 14)
            .text("云溪市人民政府", 90, 140, 14)
            .page()
            .bytes();

    assertThat(lines(pdf)).containsExactly(row, row, "云溪市人民政府");
  }

  /** Of a text of short paragraphs most lines have room above them. */
  @Test
  void seesTheRoomBetweenParagraphsOfOneLine() throws Exception {
    PdfFile file = new PdfFile();
    float y = 60;
    for (String first : new String[] {"甲", "乙", "丙", "丁", "戊"}) {
      file.text(first + FULL.substring(1), 90, y += 40, 14);
    }
    file.text(FULL, 90, y += 40, 14).text("下。", 90, y += 20, 14);
    file.text(FULL, 90, y += 40, 14).text("下。", 90, y + 20, 14);

    assertThat(lines(file.page().bytes()))
        .hasSize(7)
        .startsWith("甲" + FULL.substring(1), "乙" + FULL.substring(1))
        .endsWith(FULL + "下。", FULL + "下。");
  }

  /** No lines are drawn; the lines of a row stand closer than rows do. */
  @Test
  void putsTheLinesOfARowTogether() throws Exception {
    byte[] pdf =
        new PdfFile()
            .text("序号", 90, 100, 12)
            .text("泉名", 150, 100, 12)
            .text("责任单位", 300, 100, 12)
            .text("1", 90, 124, 12)
            .text("甲泉及其下游三", 150, 124, 12)
            .text("市水务局、东溪", 300, 124, 12)
            .text("公里河道", 150, 141, 12)
            .text("镇人民政府", 300, 141, 12)
            .text("2", 90, 165, 12)
            .text("乙泉", 150, 165, 12)
            .text("市水务局", 300, 165, 12)
            .page()
            .bytes();

    assertThat(lines(pdf))
        .containsExactly("序号\t泉名\t责任单位", "1\t甲泉及其下游三公里河道\t市水务局、东溪镇人民政府", "2\t乙泉\t市水务局");
  }

  @Test
  void takesALabelAndItsTextForNoRow() throws Exception {
    byte[] pdf =
        new PdfFile()
            .text("第三章　附则", 250, 70, 14)
            .text("第十六条　" + FULL.substring(5), 90, 110, 14)
            .text("下。", 90, 130, 14)
            .text("云溪市人民政府", 400, 170, 14)
            .page()
            .bytes();

    assertThat(lines(pdf)).contains("第十六条 " + FULL.substring(5) + "下。");
  }

  private static List<String> lines(byte[] pdf) throws UnreadableFileException {
    return new TextExtractor().extract(pdf, "issue.pdf", null).lines();
  }
}
