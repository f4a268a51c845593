package org.gongbao.standalone.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as no gazette should be. */
final class BadFiles {

  private static final int MEBIBYTE = 1 << 20;
  private static final long SEED = 4;

  private BadFiles() {}

  /** Bytes without meaning, the same at every call. */
  static byte[] noise(int mebibytes) {
    byte[] bytes = new byte[mebibytes * MEBIBYTE];
    new Random(SEED).nextBytes(bytes);
    return bytes;
  }

  static byte[] lockedPdf() throws IOException {
    try (PDDocument document = pdf()) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return bytes(document);
    }
  }

  /** Without its last third, where a PDF says what is where. */
  static byte[] cutPdf() throws IOException {
    try (PDDocument document = pdf()) {
      byte[] whole = bytes(document);
      return Arrays.copyOf(whole, whole.length * 2 / 3);
    }
  }

  /** A DOCX of some 300 KiB whose text unpacks to 300 MiB of blanks. */
  static byte[] bomb() throws IOException {
    byte[] blanks = new byte[MEBIBYTE];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
          officedocument.wordprocessingml.document.main+xml"/></Types>"""
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }

  /** A page that would run scripts in five ways: element, handler, address, frame, and as text. */
  static byte[] scriptedPage() {
    return """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>云溪市人民政府关于保护山泉的通知</title>
        <script>document.title = 'element ran'</script></head>
        <body onload="document.title = 'handler ran'">
        <h1>云溪市人民政府关于保护山泉的通知</h1>
        <p>云政字〔2024〕3号</p>
        <p>各县（市、区）人民政府，市政府各部门：</p>
        <p>为保护全市山泉，现将有关事项通知如下。<img src="x" onerror="document.title = 'image ran'"></p>
        <p>一、划定范围。泉眼周围五十米内不得取土、采石。<a href="javascript:alert(1)">详见附图</a>。</p>
        <p>二、设立标牌。标牌写明&lt;script&gt;document.title = 'text ran'&lt;/script&gt;与责任人。</p>
        <iframe src="javascript:alert(2)"></iframe>
        <p>云溪市人民政府</p><p>2024年3月8日</p>
        </body></html>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What a site answers for a page that is gone. */
  static byte[] errorPage() {
    return """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>404</title></head><body>
        <h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p><p>主办：云溪市人民政府办公室</p></body></html>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A text with bytes in it that no UTF-8 has. */
  static byte[] broken(byte[] text) {
    int middle = new String(text, StandardCharsets.UTF_8).length() / 2;
    byte[] before =
        new String(text, StandardCharsets.UTF_8)
            .substring(0, middle)
            .getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(before, text.length + 3);
    broken[before.length] = (byte) 0xFF;
    broken[before.length + 1] = (byte) 0xE4;
    broken[before.length + 2] = (byte) 0xC0;
    System.arraycopy(text, before.length, broken, before.length + 3, text.length - before.length);
    return broken;
  }

  private static PDDocument pdf() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText("Gazette of a town that does not exist");
      content.endText();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
