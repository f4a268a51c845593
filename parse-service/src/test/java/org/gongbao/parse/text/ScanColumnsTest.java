package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages drawn with bars for lines of print, at 300 dots an inch. */
class ScanColumnsTest {

  private static final int DPI = 300;
  private static final int WIDTH = 2480;
  private static final int HEIGHT = 3508;

  private final BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D pen = page.createGraphics();

  ScanColumnsTest() {
    pen.setColor(new Color(225, 225, 225)); // old paper
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(60, 60, 60));
  }

  @Test
  void leavesAPageOfOneColumnWhole() {
    lines(250, 2230, 300, 3200);

    assertThat(parts()).containsExactly(new Rectangle(0, 0, WIDTH, HEIGHT));
  }

  @Test
  void partsTwoColumnsBelowATitleAcross() {
    pen.fillRect(600, 200, 1300, 90);
    lines(250, 1180, 400, 3200);
    lines(1300, 2230, 430, 3200);

    List<Rectangle> parts = parts();

    assertThat(parts).hasSize(3);
    assertThat(parts.get(0)).matches(title -> title.contains(600, 200, 1300, 90));
    assertThat(parts.get(1)).matches(left -> left.contains(250, 400, 930, 2800));
    assertThat(parts.get(2)).matches(right -> right.contains(1300, 430, 930, 2770));
  }

  @Test
  void partsThreeColumns() {
    lines(200, 850, 300, 3200);
    lines(920, 1570, 300, 3200);
    lines(1640, 2290, 300, 3200);

    assertThat(parts()).hasSize(3);
  }

  /** The last page of a text may end in the middle of its first column. */
  @Test
  void leavesAHalfEmptyPageWhole() {
    lines(250, 1180, 300, 1500);

    assertThat(parts()).hasSize(1);
  }

  private List<Rectangle> parts() {
    return ScanColumns.of(page, DPI);
  }

  /** Lines of print as columns have them: most are full, some end a paragraph. */
  private void lines(int left, int right, int top, int bottom) {
    int line = 0;
    for (int y = top; y + 40 <= bottom; y += 75) {
      int end = line++ % 5 == 4 ? left + (right - left) / 2 : right;
      pen.fillRect(left, y, end - left, 40);
    }
  }
}
