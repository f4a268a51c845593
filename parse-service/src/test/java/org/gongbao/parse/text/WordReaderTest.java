package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WordReaderTest {

  private final TextExtractor extractor = new TextExtractor();

  @Test
  void readsParagraphsAndTables() throws Exception {
    assertThat(extractor.extract(docx(), "issue.docx", null).lines())
        .containsExactly(
            "云溪市人民政府关于保护山泉的通知",
            "云政字〔2024〕3号",
            "一、划定范围。",
            "半径五十米。",
            "| 序号 | 泉名 |",
            "|---|---|",
            "| 1 | 甲泉 |",
            "云溪市人民政府");
  }

  @Test
  void keepsTheTabsThatPartCellsAndLeadToPages() throws Exception {
    byte[] docx = docx("第一部分\t1", "1\t甲泉\t东溪镇", "一、\t划定范围。", "\t云溪市人民政府");

    assertThat(extractor.extract(docx, "issue.docx", null).lines())
        .containsExactly("第一部分\t1", "1\t甲泉\t东溪镇", "一、 划定范围。", "云溪市人民政府");
  }

  @Test
  void readsAFrameOfOneColumnAsText() throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XWPFTable frame = document.createTable(2, 1);
      frame.getRow(0).getCell(0).setText("云溪市人民政府关于保护山泉的通知");
      frame.getRow(1).getCell(0).setText("各乡镇人民政府：");
      frame.getRow(1).getCell(0).addParagraph().createRun().setText("现将有关事项通知如下。");
      document.write(bytes);

      assertThat(extractor.extract(bytes.toByteArray(), "issue.docx", null).lines())
          .containsExactly("云溪市人民政府关于保护山泉的通知", "各乡镇人民政府：", "现将有关事项通知如下。");
    }
  }

  /** Written by a word processor; its contents page leads to the pages with tabs. */
  @Test
  void readsAnOldWordFile() throws Exception {
    byte[] doc = Files.readAllBytes(Path.of("src/test/resources/files/springs.doc"));

    assertThat(extractor.extract(doc, "springs.doc", null).lines())
        .containsExactly(
            "云溪市人民政府公报 2024年第4号",
            "云溪市人民政府关于保护山泉的通知\t3",
            "云溪市人民政府",
            "关于保护山泉的通知",
            "云政字〔2024〕3号",
            "各乡镇人民政府：",
            "为保护山泉，现将有关事项通知如下。",
            "| 序号 | 泉名 |",
            "|---|---|",
            "| 1 | 甲泉 |");
  }

  /** WPS Writer's own files are those of the old Word. */
  @Test
  void readsAFileOfWpsWriter() throws Exception {
    byte[] doc = Files.readAllBytes(Path.of("src/test/resources/files/springs.doc"));

    assertThat(extractor.extract(doc, "springs.wps", "application/vnd.ms-works").line(1))
        .isEqualTo("云溪市人民政府公报 2024年第4号");
  }

  @Test
  void readsAnOpenDocument() throws Exception {
    for (String name : new String[] {"issue.odt", null}) {
      assertThat(extractor.extract(odt(), name, null).lines())
          .containsExactly(
              "云溪市人民政府关于保护山泉的通知\t3",
              "云溪市人民政府 关于保护山泉的通知",
              "云政字〔2024〕3号",
              "一、划定范围。",
              "半径五十米。",
              "| 序号 | 泉名 |",
              "|---|---|",
              "| 1 | 甲泉 |",
              "云溪市人民政府");
    }
  }

  @Test
  void tellsTheTypeWithoutAName() throws Exception {
    assertThat(extractor.extract(docx(), null, null).line(2)).isEqualTo("云政字〔2024〕3号");
  }

  @Test
  void readsRtf() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936 {\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 \\u20113?\\u28330?\\u24066?\\par second\\par}";

    assertThat(extractor.extract(rtf.getBytes(StandardCharsets.US_ASCII), "a.rtf", null).lines())
        .containsExactly("云溪市", "second");
  }

  @Test
  void refusesALockedFile() throws Exception {
    assertThat(refusal(locked(docx()), "locked.docx"))
        .hasMessage("locked.docx is locked with a password; remove it and send the file again")
        .extracting("code")
        .isEqualTo("password-protected");
  }

  @Test
  void refusesACutFile() throws Exception {
    byte[] whole = docx();

    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2), "cut.docx").code())
        .isIn("damaged", "unsupported-type", "binary");
  }

  @Test
  void refusesAZipBomb() throws Exception {
    byte[] bomb = bomb();

    assertThat(bomb.length).isLessThan(2 << 20);
    assertThat(refusal(bomb, "bomb.docx"))
        .hasMessageStartingWith("bomb.docx unpacks to more than 209,715,200 bytes")
        .extracting("code")
        .isEqualTo("expands-too-far");
  }

  private UnreadableFileException refusal(byte[] bytes, String name) {
    return catchThrowableOfType(
        UnreadableFileException.class, () -> extractor.extract(bytes, name, null));
  }

  private static byte[] docx(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("云溪市人民政府关于保护山泉的通知");
      document.createParagraph().createRun().setText("云政字〔2024〕3号");
      var run = document.createParagraph().createRun();
      run.setText("一、划定范围。");
      run.addBreak();
      run.setText("半径五十米。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("序号");
      table.getRow(0).getCell(1).setText("泉名");
      table.getRow(1).getCell(0).setText("1");
      table.getRow(1).getCell(1).setText("甲泉");
      document.createParagraph().createRun().setText("云溪市人民政府");
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] odt() throws IOException {
    String body =
        "<text:p>云溪市人民政府关于保护山泉的通知<text:tab/>3</text:p>"
            + "<text:h text:outline-level='1'>云溪市人民政府<text:s text:c='1'/>关于保护山泉的通知</text:h>"
            + "<text:p>云政字〔2024〕<text:span>3号</text:span></text:p>"
            + "<text:p>一、划定范围。<text:line-break/>半径五十米。</text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>序号</text:p></table:table-cell>"
            + "<table:table-cell><text:p>泉名</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
            + "<table:table-cell><text:p>甲泉</text:p></table:table-cell></table:table-row></table:table>"
            + "<text:p>云溪市人民政府</text:p>";
    String space = "urn:oasis:names:tc:opendocument:xmlns:";
    String content =
        ("<?xml version='1.0'?><office:document-content xmlns:office='%1$soffice:1.0'"
                + " xmlns:text='%1$stext:1.0' xmlns:table='%1$stable:1.0'><office:body><office:text>"
                + "%2$s</office:text></office:body></office:document-content>")
            .formatted(space, body);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] locked(byte[] docx) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(docx);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** A document whose text part is 300 MiB of blanks. */
  private static byte[] bomb() throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                  + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
