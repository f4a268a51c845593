package org.gongbao.parse.text;

import java.util.List;

/**
 * A page of a PDF as it was read.
 *
 * @param index from 0
 * @param pages its text, that which runs in another direction as a page of its own
 * @param quality whether the text can be read
 */
record PdfSheet(int index, List<PdfPage> pages, PdfTextQuality quality) {

  PdfSheet {
    pages = List.copyOf(pages);
  }

  /** Number as people count. */
  int number() {
    return index + 1;
  }
}
