package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PdfReaderTest {

  /** 30 characters of 14 points from x 90 to 510: a full line. */
  private static final String FULL = "为保护全市山泉水源防止污染保障群众饮水安全现将有关事项通知如";

  private final TextExtractor extractor = new TextExtractor();

  @Test
  void putsPrintedLinesTogetherIntoParagraphs() throws Exception {
    byte[] pdf =
        new PdfFile()
            .text("云溪市人民政府关于保护山泉的通知", 160, 100, 20)
            .text("各乡镇人民政府：", 90, 140, 14)
            .text(FULL.substring(2), 118, 160, 14)
            .text(FULL, 90, 180, 14)
            .text("下。", 90, 200, 14)
            .text("一、划定范围。", 118, 220, 14)
            .page()
            .bytes();

    assertThat(lines(pdf))
        .containsExactly(
            "云溪市人民政府关于保护山泉的通知", "各乡镇人民政府：", FULL.substring(2) + FULL + "下。", "一、划定范围。");
  }

  @Test
  void joinsOverPagesAndTakesRunningHeadsAndPageNumbersOff() throws Exception {
    PdfFile file = new PdfFile();
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      file.text("云溪市人民政府公报 2024年第4号", 90, 40, 10);
      for (int line = 0; line < 4; line++) {
        String words = "甲乙丙丁".charAt(line) + "一二三四".substring(page - 1, page) + FULL.substring(2);
        file.text(words, 90, 100 + line * 20, 14);
        text.append(words);
      }
      file.text("- " + page + " -", 280, 800, 10).page();
    }

    assertThat(lines(file.bytes())).containsExactly("云溪市人民政府公报 2024年第4号", text.toString());
  }

  @Test
  void readsColumnsOneAfterTheOther() throws Exception {
    PdfFile file = new PdfFile().text("青岚县人民政府关于集市管理的通知", 180, 60, 16);
    for (int line = 0; line < 10; line++) {
      file.text("左栏的文字一行一行往下读到底", 60, 100 + line * 20, 14);
      file.text("右栏的文字接在左栏全部的后面", 320, 100 + line * 20, 14);
    }
    String text = String.join("", lines(file.page().bytes()));

    assertThat(text)
        .isEqualTo("青岚县人民政府关于集市管理的通知" + "左栏的文字一行一行往下读到底".repeat(10) + "右栏的文字接在左栏全部的后面".repeat(10));
  }

  @Test
  void keepsTheCellsOfATableApart() throws Exception {
    byte[] pdf =
        new PdfFile()
            .text("附表：保护区内的山泉名单如下", 90, 80, 14)
            .text("序号", 90, 100, 14)
            .text("泉名", 220, 100, 14)
            .text("1", 90, 120, 14)
            .text("甲泉", 220, 120, 14)
            .page()
            .bytes();

    assertThat(lines(pdf)).containsExactly("附表：保护区内的山泉名单如下", "序号\t泉名", "1\t甲泉");
  }

  @Test
  void refusesALockedFile() throws Exception {
    byte[] pdf = new PdfFile().text(FULL, 90, 100, 14).page().locked("secret").bytes();

    assertThat(refusal(pdf).code()).isEqualTo("password-protected");
  }

  @Test
  void refusesACutFile() throws Exception {
    byte[] pdf = new PdfFile().text(FULL, 90, 100, 14).page().bytes();

    assertThat(refusal(Arrays.copyOf(pdf, pdf.length * 2 / 3)))
        .hasMessage(
            "issue.pdf is a damaged or cut-off pdf file (its end is missing);"
                + " fetch or export it again");
  }

  @Test
  void refusesAScanWithTheAdviceToInstallTesseract() throws Exception {
    byte[] pdf = new PdfFile().page().page().bytes();

    UnreadableFileException refusal =
        catchThrowableOfType(UnreadableFileException.class, () -> readWithoutOcr(pdf));

    assertThat(refusal)
        .hasMessage(
            "issue.pdf is a scan: its pages are pictures without text;"
                + " install Tesseract with the chi_sim language to have it recognised")
        .extracting("code")
        .isEqualTo("scan");
  }

  @Test
  void refusesFontsThatGiveRubbish() throws Exception {
    byte[] pdf =
        new PdfFile().text("\uE001\uE002ÃÐÕþ¸®¹«±¨ÆÚ".repeat(3), 20, 100, 10).page().bytes();

    assertThat(catchThrowableOfType(UnreadableFileException.class, () -> readWithoutOcr(pdf)))
        .extracting("code")
        .isIn("undecodable-fonts", "scan");
  }

  private static void readWithoutOcr(byte[] pdf) throws Exception {
    new PdfReader(new Ocr("no-such-command"))
        .read(new SourceFile(pdf, "issue.pdf", null), TextLimits.DEFAULT);
  }

  private List<String> lines(byte[] pdf) throws UnreadableFileException {
    return extractor.extract(pdf, "issue.pdf", null).lines();
  }

  private UnreadableFileException refusal(byte[] pdf) throws IOException {
    return catchThrowableOfType(
        UnreadableFileException.class, () -> extractor.extract(pdf, "issue.pdf", null));
  }
}
