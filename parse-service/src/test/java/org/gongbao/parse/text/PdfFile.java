package org.gongbao.parse.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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

  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private StringBuilder content = new StringBuilder();

  /** A line of text; y counts downwards from the top of an A4 page. */
  PdfFile text(String text, float x, float y, float size) {
    return show("F1", text, "1 0 0 1 %s %s".formatted(x, HEIGHT - y), size);
  }

  /** Glyphs of a font that does not say which characters they are. */
  PdfFile glyphs(String text, float x, float y, float size) {
    return show("F2", text, "1 0 0 1 %s %s".formatted(x, HEIGHT - y), size);
  }

  /** A line that runs upwards, as on a page to be turned; x and y as seen on the turned page. */
  PdfFile upwards(String text, float x, float y, float size) {
    return show("F1", text, "0 1 -1 0 %s %s".formatted(y, x), size);
  }

  private PdfFile show(String font, String text, String place, float size) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append("%02X".formatted(b));
    }
    content.append("BT /%s %s Tf %s Tm <%s> Tj ET%n".formatted(font, size, place, hex));
    return this;
  }

  /** A straight stroke. */
  PdfFile line(float x1, float y1, float x2, float y2) {
    content.append("%s %s m %s %s l S%n".formatted(x1, HEIGHT - y1, x2, HEIGHT - y2));
    return this;
  }

  /** The lines of a table, at these places. */
  PdfFile grid(float[] xs, float[] ys) {
    for (float x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (float y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  /** A grey picture over the whole page, two points wide and high. */
  PdfFile picture() {
    content.append("q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID aaaa EI Q\n");
    return this;
  }

  /** A page that is one picture in JPEG 2000, of which only the beginning is there. */
  PdfFile pageInJpeg2000() {
    return pageOfPicture(COSName.JPX_DECODE, "0000000C6A5020200D0A870A");
  }

  /**
   * A page that is one black picture of 8 by 8 points in JBIG2 (ITU-T T.88): a segment with the
   * page's size, then a region whose first line is a black run and whose others are as the one
   * above (T.6).
   */
  PdfFile blackPageInJbig2() {
    String page =
        "00000000" + "30" + "00" + "01" + "00000013" + "0000000800000008" + "0".repeat(22);
    String region = "0000000800000008" + "0000000000000000" + "00" + "01";
    String lines = "26A2FFFE002002";
    String head = "00000001" + "26" + "00" + "01" + "00000019";
    return pageOfPicture(COSName.JBIG2_DECODE, page + head + region + lines);
  }

  private PdfFile pageOfPicture(COSName filter, String hex) {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      COSStream picture = document.getDocument().createCOSStream();
      picture.setItem(COSName.TYPE, COSName.XOBJECT);
      picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
      picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      picture.setInt(COSName.BITS_PER_COMPONENT, 1);
      picture.setInt(COSName.WIDTH, 8);
      picture.setInt(COSName.HEIGHT, 8);
      picture.setItem(COSName.FILTER, filter);
      try (var out = picture.createRawOutputStream()) {
        out.write(HexFormat.of().parseHex(hex));
      }
      COSDictionary pictures = new COSDictionary();
      pictures.setItem(COSName.getPDFName("P1"), picture);
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.XOBJECT, pictures);
      page.setResources(resources);
      COSStream stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream()) {
        out.write("q 595 0 0 842 0 0 cm /P1 Do Q".getBytes(StandardCharsets.US_ASCII));
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      document.addPage(page);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException("a test's PDF could not be written", e);
    }
  }

  /** Ends the page. */
  PdfFile page() {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), song());
      fonts.setItem(COSName.getPDFName("F2"), unknown());
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
    return font("GB1", "UniGB-UCS2-H");
  }

  private static COSDictionary unknown() {
    return font("Identity", "Identity-H");
  }

  private static COSDictionary font(String ordering, String encoding) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString(ordering));
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
    font.setName(COSName.BASE_FONT, "STSong-Light-" + encoding);
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, children);
    return font;
  }
}
