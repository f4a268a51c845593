package org.gongbao.parse.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes PDFs in Chinese without a font file: STSong-Light with UniGB-UCS2-H is one of the fonts
 * that every reader knows (PDF 32000-1, 9.7.5.2).
 */
final class PdfFile {

  private final PDDocument document = new PDDocument();
  private StringBuilder content = new StringBuilder();

  /** A line of text; y counts downwards from the top of an A4 page. */
  PdfFile text(String text, float x, float y, float size) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append("%02X".formatted(b));
    }
    float fromBottom = PDRectangle.A4.getHeight() - y;
    content.append("BT /F1 %s Tf %s %s Td <%s> Tj ET%n".formatted(size, x, fromBottom, hex));
    return this;
  }

  /** Ends the page. */
  PdfFile page() {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), song());
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      COSStream stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream()) {
        out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      document.addPage(page);
      content = new StringBuilder();
      return this;
    } catch (IOException e) {
      throw new IllegalStateException("a test's PDF could not be written", e);
    }
  }

  PdfFile locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      document.close();
      return out.toByteArray();
    }
  }

  private static COSDictionary song() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    COSDictionary child = new COSDictionary();
    child.setItem(COSName.TYPE, COSName.FONT);
    child.setName(COSName.SUBTYPE, "CIDFontType0");
    child.setName(COSName.BASE_FONT, "STSong-Light");
    child.setItem(COSName.CIDSYSTEMINFO, system);
    child.setItem(COSName.FONT_DESC, descriptor);
    child.setItem(COSName.DW, COSInteger.get(1000));
    COSArray children = new COSArray();
    children.add(child);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, children);
    return font;
  }
}
