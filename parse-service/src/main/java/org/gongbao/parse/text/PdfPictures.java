package org.gongbao.parse.text;

import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** How the pictures of scanned pages are packed. */
final class PdfPictures {

  private PdfPictures() {}

  /** Whether pages show pictures in JPEG 2000, and nothing here can unpack them. */
  static boolean areJpeg2000(PDDocument document) {
    if (ImageIO.getImageReadersByFormatName("JPEG2000").hasNext()) {
      return false;
    }
    for (PDPage page : document.getPages()) {
      if (isJpeg2000(page)) {
        return true;
      }
    }
    return false;
  }

  /** Looks at the bare objects: the library would unpack the picture to make one of its own. */
  private static boolean isJpeg2000(PDPage page) {
    COSDictionary objects =
        page.getResources() == null
            ? null
            : page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return false;
    }
    for (COSName name : objects.keySet()) {
      COSStream object = objects.getCOSStream(name);
      if (object != null && new PDStream(object).getFilters().contains(COSName.JPX_DECODE)) {
        return true;
      }
    }
    return false;
  }
}
