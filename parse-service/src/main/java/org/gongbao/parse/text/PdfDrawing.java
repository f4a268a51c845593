package org.gongbao.parse.text;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is drawn on a page beside text: straight lines (strokes and filled strips, level or upright)
 * and how much of it pictures cover.
 */
final class PdfDrawing extends PDFGraphicsStreamEngine {

  /** Some programs fill a strip instead of drawing a line; a wider one is a shaded field. */
  private static final float THICKEST = 3;

  private static final float SHORTEST = 4;

  /** A map or a chart, not a table. */
  private static final int MOST = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(PdfDrawing.class);

  private final List<Line2D.Float> lines = new ArrayList<>();
  private final List<List<Point2D.Float>> path = new ArrayList<>();
  private double pictures;

  private PdfDrawing(PDPage page) {
    super(page);
  }

  /** Reads a page; what it cannot read is as if it were not drawn. */
  static PdfDrawing on(PDPage page) {
    PdfDrawing drawing = new PdfDrawing(page);
    try {
      drawing.processPage(page);
    } catch (IOException | RuntimeException e) {
      LOG.debug("the drawings of a page cannot be read", e);
    }
    return drawing;
  }

  /** Its lines on the page turned so that text runs from left to right. */
  List<PdfRuling> rulings(PdfTurn turn) {
    if (lines.size() > MOST) {
      return List.of();
    }
    return PdfRuling.joined(lines.stream().map(turn::ruling).toList());
  }

  /** The share of a page that pictures cover. */
  double pictures(PDRectangle page) {
    return pictures / (page.getWidth() * page.getHeight());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D corner : List.of(p1, p2, p3, p0)) {
      lineTo((float) corner.getX(), (float) corner.getY());
    }
  }

  @Override
  public void moveTo(float x, float y) {
    path.add(new ArrayList<>(List.of(new Point2D.Float(x, y))));
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.isEmpty()) {
      moveTo(x, y);
    } else {
      path.get(path.size() - 1).add(new Point2D.Float(x, y));
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    if (path.isEmpty()) {
      return new Point2D.Float();
    }
    List<Point2D.Float> last = path.get(path.size() - 1);
    return last.get(last.size() - 1);
  }

  @Override
  public void closePath() {
    if (!path.isEmpty()) {
      Point2D.Float first = path.get(path.size() - 1).get(0);
      lineTo(first.x, first.y);
    }
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    for (List<Point2D.Float> part : path) {
      for (int i = 1; i < part.size(); i++) {
        add(part.get(i - 1), part.get(i));
      }
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    addStrips();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    addStrips();
    strokePath();
  }

  @Override
  public void showTextString(byte[] string) {
    // characters are read elsewhere
  }

  @Override
  public void showTextStrings(COSArray strings) {
    // characters are read elsewhere
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictures +=
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away is not told from what is seen
  }

  @Override
  public void shadingFill(COSName shading) {
    // a coloured field
  }

  private void addStrips() {
    for (List<Point2D.Float> part : path) {
      float left = Float.MAX_VALUE;
      float low = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      float high = -Float.MAX_VALUE;
      for (Point2D.Float point : part) {
        left = Math.min(left, point.x);
        right = Math.max(right, point.x);
        low = Math.min(low, point.y);
        high = Math.max(high, point.y);
      }
      if (Math.min(right - left, high - low) <= THICKEST) {
        boolean level = right - left > high - low;
        float middleX = (left + right) / 2;
        float middleY = (low + high) / 2;
        add(
            new Point2D.Float(level ? left : middleX, level ? middleY : low),
            new Point2D.Float(level ? right : middleX, level ? middleY : high));
      }
    }
  }

  private void add(Point2D.Float from, Point2D.Float to) {
    float width = Math.abs(from.x - to.x);
    float height = Math.abs(from.y - to.y);
    if (Math.min(width, height) <= 1 && Math.max(width, height) >= SHORTEST) {
      lines.add(new Line2D.Float(from, to));
    }
  }
}
