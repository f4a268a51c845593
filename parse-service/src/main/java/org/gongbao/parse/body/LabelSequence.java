package org.gongbao.parse.body;

import java.util.Arrays;

/** How far the numbering of each family of labels has come. */
final class LabelSequence {

  private static final LabelFamily[] FAMILIES = LabelFamily.values();

  private final int[] last = new int[FAMILIES.length];

  /** Whether this label counts on from its family's last one, or begins a count. */
  boolean expects(Label label) {
    return label.number() == 1 || label.number() == last[label.family().ordinal()] + 1;
  }

  /** Counts the label; families below it begin anew. */
  void take(Label label) {
    for (LabelFamily family : FAMILIES) {
      if (label.family().isAbove(family) && label.family() != LabelFamily.CHAPTER) {
        last[family.ordinal()] = 0;
      }
    }
    last[label.family().ordinal()] = label.number();
  }

  void restart() {
    Arrays.fill(last, 0);
  }
}
