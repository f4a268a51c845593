package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
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
  void takesHeadsOfLeftAndRightPagesAndNumbersOfManyShapesOff() throws Exception {
    String[] numbers = {"— 1 —", "~ 2 ~", "3", "第4页 共6页", "5 / 6", "-6-"};
    PdfFile file = new PdfFile();
    for (int page = 0; page < numbers.length; page++) {
      file.text(page % 2 == 0 ? "市政府文件" : "云溪市人民政府公报 2024年第4号", 90, 40, 10);
      file.text("第" + "一二三四五六".charAt(page) + "页的正文到此为止。", 118, 100, 14);
      file.text("这一页没有别的话了。", 118, 120, 14).text(numbers[page], 280, 800, 10).page();
    }

    assertThat(lines(file.bytes()))
        .filteredOn(line -> !line.contains("页的正文") && !line.contains("没有别的话"))
        .containsExactly("云溪市人民政府公报 2024年第4号");
  }

  /** The lines of two columns seldom stand on common baselines. */
  @Test
  void readsColumnsOneAfterTheOther() throws Exception {
    PdfFile file = new PdfFile().text("青岚县人民政府关于集市管理的通知", 180, 60, 16);
    for (int line = 0; line < 10; line++) {
      file.text("左栏的文字，一行行往下读到底", 60, 100 + line * 20, 14);
      file.text("右栏的文字，接在左栏全部后面", 320, 106 + line * 20, 14);
    }

    assertThat(lines(file.page().bytes()))
        .containsExactly(
            "青岚县人民政府关于集市管理的通知", "左栏的文字，一行行往下读到底".repeat(10) + "右栏的文字，接在左栏全部后面".repeat(10));
  }

  @Test
  void readsThreeColumns() throws Exception {
    PdfFile file = new PdfFile();
    for (int line = 0; line < 8; line++) {
      file.text("第一栏的字，从上往下读", 50, 100 + line * 20, 14);
      file.text("第二栏的字，从上往下读", 230, 103 + line * 20, 14);
      file.text("第三栏的字，从上往下读", 410, 108 + line * 20, 14);
    }

    assertThat(lines(file.page().bytes()))
        .containsExactly(
            "第一栏的字，从上往下读".repeat(8) + "第二栏的字，从上往下读".repeat(8) + "第三栏的字，从上往下读".repeat(8));
  }

  @Test
  void beginsNewColumnsBelowATitleThatStandsAcross() throws Exception {
    PdfFile file = new PdfFile();
    for (int line = 0; line < 6; line++) {
      file.text("上文左栏，一行行往下读到底了", 60, 60 + line * 20, 14);
      file.text("上文右栏，接在上文左栏的后面", 320, 60 + line * 20, 14);
      file.text("下文左栏，一行行往下读到底了", 60, 260 + line * 20, 14);
      file.text("下文右栏，接在下文左栏的后面", 320, 260 + line * 20, 14);
    }
    file.text("青岚县人民政府关于集市管理的", 200, 200, 16).text("通", 270, 225, 16).text("知", 320, 225, 16);

    assertThat(lines(file.page().bytes()))
        .containsExactly(
            "上文左栏，一行行往下读到底了".repeat(6) + "上文右栏，接在上文左栏的后面".repeat(6),
            "青岚县人民政府关于集市管理的",
            "通知",
            "下文左栏，一行行往下读到底了".repeat(6) + "下文右栏，接在下文左栏的后面".repeat(6));
  }

  @Test
  void readsOnPastTheNotesAtTheFootOfAPage() throws Exception {
    PdfFile file = new PdfFile().text("云溪市山泉保护办法", 200, 60, 20);
    for (int line = 0; line < 4; line++) {
      file.text(FULL, 90, 100 + line * 20, 14);
    }
    file.text("①", 400, 156, 7).text("① 山泉指常年出水的泉眼。", 90, 780, 9).page();
    file.text("下。", 90, 60, 14).text("一、划定范围。", 118, 80, 14).page();

    assertThat(lines(file.bytes()))
        .containsExactly(
            "云溪市山泉保护办法", FULL.repeat(3) + mark(FULL) + "下。", "① 山泉指常年出水的泉眼。", "一、划定范围。");
  }

  /** The raised mark of a note stands where it was printed. */
  private static String mark(String line) {
    return line.substring(0, 23) + "①" + line.substring(23);
  }

  @Test
  void keepsEachEntryOfAContentsPageInItsLine() throws Exception {
    PdfFile file = new PdfFile().text("目录", 280, 60, 16);
    String leader = ".".repeat(60);
    file.text("云溪市人民政府关于保护山泉的通知" + leader + "（3）", 90, 100, 14);
    file.text("云溪市人民政府关于保护古树的通知" + leader + "（8）", 90, 120, 14);

    assertThat(lines(file.page().bytes()))
        .containsExactly("目录", "云溪市人民政府关于保护山泉的通知......（3）", "云溪市人民政府关于保护古树的通知......（8）");
  }

  @Test
  void readsTheCellsOfADrawnTableAndJoinsItAcrossPages() throws Exception {
    float[] xs = {60, 120, 360, 540};
    byte[] pdf =
        new PdfFile()
            .grid(xs, new float[] {80, 110, 170})
            .text("序号", 70, 100, 14)
            .text("任务", 130, 100, 14)
            .text("单位", 370, 100, 14)
            .text("1", 70, 130, 14)
            .text("开展山泉普查，逐泉登记", 130, 130, 14)
            .text("造册；建立", 130, 150, 14)
            .text("市水务局", 370, 130, 14)
            .page()
            .grid(xs, new float[] {60, 90, 120})
            .text("台账。", 130, 80, 14)
            .text("2", 70, 110, 14)
            .text("公开结果。", 130, 110, 14)
            .text("市水务局", 370, 110, 14)
            .text("本表由市水务局解释。", 90, 160, 14)
            .page()
            .bytes();

    assertThat(lines(pdf))
        .containsExactly(
            "| 序号 | 任务 | 单位 |",
            "|---|---|---|",
            "| 1 | 开展山泉普查，逐泉登记造册；建立台账。 | 市水务局 |",
            "| 2 | 公开结果。 | 市水务局 |",
            "本表由市水务局解释。");
  }

  @Test
  void readsATableSetAcrossThePage() throws Exception {
    PdfFile file = new PdfFile().upwards("附件：山泉名单", 300, 60, 16);
    for (float x : new float[] {100, 200, 400}) {
      file.line(80, 842 - x, 160, 842 - x);
    }
    for (float y : new float[] {80, 120, 160}) {
      file.line(y, 842 - 100, y, 842 - 400);
    }
    file.upwards("序号", 110, 105, 14).upwards("泉名", 210, 105, 14);
    file.upwards("1", 110, 145, 14).upwards("甲泉", 210, 145, 14);

    assertThat(lines(file.page().bytes()))
        .containsExactly("附件：山泉名单", "| 序号 | 泉名 |", "|---|---|", "| 1 | 甲泉 |");
  }

  /** A browser cuts the line that lies across the end of a page and draws it on both. */
  @Test
  void takesALineThatIsDrawnOnTwoPagesOnce() throws Exception {
    byte[] pdf =
        new PdfFile()
            .text("云溪市人民政府", 220, 700, 20)
            .text("实", 220, 838, 20)
            .text("案", 280, 838, 20)
            .page()
            .text("实施方案", 220, 16, 20)
            .text("各乡镇人民政府：", 90, 60, 14)
            .page()
            .bytes();

    assertThat(lines(pdf)).containsExactly("云溪市人民政府", "实施方案", "各乡镇人民政府：");
  }

  /** Fonts name glyphs by twins: here a radical, an ellipsis of mathematics. */
  @Test
  void writesSignsAsPeopleDo() throws Exception {
    byte[] pdf = new PdfFile().text("⼀、云溪市⼭泉名单，⺠⽤⻓⻔⻝品⋯⋯⋯12", 90, 100, 14).page().bytes();

    assertThat(lines(pdf)).containsExactly("一、云溪市山泉名单，民用长门食品………12");
  }

  /** Names and figures fill no lines, but the gutter is that of the other pages. */
  @Test
  void partsListsAtTheGutterOfOtherPages() throws Exception {
    PdfFile file = new PdfFile();
    for (int page = 0; page < 3; page++) {
      for (int line = 0; line < 10; line++) {
        file.text("左栏的文字，一行行往下读到底", 60, 100 + line * 20, 14);
        file.text("右栏的文字，接在左栏全部后面", 320, 106 + line * 20, 14);
      }
      file.page();
    }
    for (int line = 0; line < 6; line++) {
      file.text("成员" + "甲乙丙丁戊己".charAt(line), 60, 100 + line * 20, 14);
      file.text(line + 1 + "号院", line % 2 == 0 ? 330 : 400, 106 + line * 20, 14);
    }

    List<String> lines = lines(file.page().bytes());

    assertThat(lines.subList(lines.size() - 11, lines.size()))
        .containsExactly(
            "成员乙", "成员丙", "成员丁", "成员戊", "成员己", "1号院", "2号院", "3号院", "4号院", "5号院", "6号院");
  }

  @Test
  void leavesPicturesOfPagesOutAndSaysSo() throws Exception {
    PdfFile file = new PdfFile();
    for (int page = 0; page < 3; page++) {
      String words = "这是第" + "一二三".charAt(page) + "页，没有别的内容。";
      file.text(FULL, 90, 300, 14).text(words, 118, 320, 14).page();
    }
    SourceText text = readWithoutOcr(file.picture().page().bytes());

    assertThat(text.lines()).hasSize(6);
    assertThat(text.notes())
        .containsExactly(
            "1 pages (4) are pictures or have undecodable fonts and are left out; install"
                + " Tesseract with the chi_sim language to have them recognised");
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
    byte[] pdf = new PdfFile().picture().page().picture().page().bytes();

    UnreadableFileException refusal =
        catchThrowableOfType(UnreadableFileException.class, () -> readWithoutOcr(pdf));

    assertThat(refusal)
        .hasMessage(
            "issue.pdf is a scan: its pages are pictures without text;"
                + " install Tesseract with the chi_sim language to have it recognised")
        .extracting("code")
        .isEqualTo("scan");
  }

  /** No library under a free licence unpacks JPEG 2000. */
  @Test
  void saysOfAScanInJpeg2000HowToSaveIt() throws Exception {
    assertThat(refusal(new PdfFile().pageInJpeg2000().bytes()))
        .hasMessage(
            "issue.pdf is a scan with pictures in JPEG 2000, which are not read;"
                + " save it anew with JPEG pictures");
  }

  /** As most scanners pack pages of black and white. */
  @Test
  void seesPicturesInJbig2() throws Exception {
    try (PDDocument document = Loader.loadPDF(new PdfFile().blackPageInJbig2().bytes())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 36);

      assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() / 2)).isEqualTo(0xFF000000);
    }
  }

  @Test
  void refusesFontsThatGiveRubbish() throws Exception {
    String latin = "ÃÐÕþ¸®¹«±¨ÆÚ".repeat(3);
    String letters = "QJbSTEvgRksq".repeat(10);
    byte[] rare = new PdfFile().text("鸗鸘鸙鸚鸛鸜鸝鸞".repeat(3), 20, 100, 10).page().bytes();
    byte[] unknown = new PdfFile().glyphs(FULL, 20, 100, 10).page().bytes();

    assertThat(refusalWithoutOcr(new PdfFile().text(latin, 20, 100, 10).page().bytes()))
        .hasMessage(
            "issue.pdf has fonts that do not say which characters they print;"
                + " install Tesseract with the chi_sim language to have it recognised");
    assertThat(refusalWithoutOcr(new PdfFile().text(letters, 20, 100, 10).page().bytes()).code())
        .isEqualTo("undecodable-fonts");
    assertThat(refusalWithoutOcr(rare).code()).isEqualTo("undecodable-fonts");
    assertThat(refusalWithoutOcr(unknown).code()).isEqualTo("undecodable-fonts");
  }

  private static UnreadableFileException refusalWithoutOcr(byte[] pdf) {
    return catchThrowableOfType(UnreadableFileException.class, () -> readWithoutOcr(pdf));
  }

  private static SourceText readWithoutOcr(byte[] pdf) throws Exception {
    return new PdfReader(new Ocr("no-such-command"))
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
