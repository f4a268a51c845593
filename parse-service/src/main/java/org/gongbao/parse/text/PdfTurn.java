package org.gongbao.parse.text;

import java.awt.geom.Line2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns a page so that its text runs from left to right, as {@code TextPosition} does for
 * characters: a table is often set across the page.
 *
 * @param degrees the direction of the text: 0, 90, 180 or 270
 * @param box the visible page
 */
record PdfTurn(int degrees, PDRectangle box) {

  /** Width of the turned page. */
  float width() {
    return degrees % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  /** Height of the turned page. */
  float height() {
    return degrees % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  PdfRuling ruling(Line2D.Float line) {
    return PdfRuling.between(
        x(line.x1, line.y1), y(line.x1, line.y1), x(line.x2, line.y2), y(line.x2, line.y2));
  }

  private float x(float userX, float userY) {
    float x = userX - box.getLowerLeftX();
    float y = userY - box.getLowerLeftY();
    return switch (degrees) {
      case 90 -> y;
      case 180 -> box.getWidth() - x;
      case 270 -> box.getHeight() - y;
      default -> x;
    };
  }

  private float y(float userX, float userY) {
    float x = userX - box.getLowerLeftX();
    float y = userY - box.getLowerLeftY();
    return switch (degrees) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> box.getWidth() - x;
      default -> box.getHeight() - y;
    };
  }
}
