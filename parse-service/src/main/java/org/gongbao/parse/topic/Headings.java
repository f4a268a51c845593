package org.gongbao.parse.topic;

import java.util.List;

/** Which paragraphs begin with a heading, how far it reaches, and what is mere guarantee. */
final class Headings {

  private static final int LONGEST = 45;
  private static final double[] SHARES = {0, 1, 1, 1, 1, 0.6, 0.4};

  /** As if half a heading of another topic stood there, too: a lone heading is no proof. */
  private static final double UNSEEN = 0.5;

  private final int[] ends;
  private final double[] shares;
  private final boolean[] guarantee;
  private double total;

  Headings(Page page, NotCounted notCounted) {
    ends = new int[page.paragraphs()];
    shares = new double[page.paragraphs()];
    guarantee = new boolean[page.paragraphs()];
    int guaranteeLevel = 0;
    for (int p = page.bodyParagraph(); p < page.paragraphs(); p++) {
      int level = Label.level(page, page.start(p), page.end(p));
      if (level < Label.NONE) {
        int end = headingEnd(page, page.start(p), page.end(p));
        String heading = end < 0 ? "" : page.between(page.start(p), end);
        boolean guarantees = containsAny(heading, notCounted.guarantees());
        if (guaranteeLevel == 0 || level <= guaranteeLevel) {
          guaranteeLevel = level <= 5 && guarantees ? level : 0;
        }
        mark(p, level, end, !guarantees && !containsAny(heading, notCounted.plainHeadings()));
      }
      guarantee[p] = guaranteeLevel > 0;
    }
  }

  private void mark(int paragraph, int level, int end, boolean isTelling) {
    if (end >= 0) {
      ends[paragraph] = end;
      if (isTelling) {
        shares[paragraph] = SHARES[level];
        total += SHARES[level];
      }
    }
  }

  /** A heading ends with its sentence or paragraph; what runs on longer is text, not a heading. */
  private static int headingEnd(Page page, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    for (int at = start; at < limit; at++) {
      char c = page.at(at);
      if (c == '。' || c == ':' || c == ';') {
        return at;
      }
    }
    return end <= start + LONGEST ? end : -1;
  }

  private static boolean containsAny(String heading, List<String> words) {
    for (String word : words) {
      if (heading.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the place belongs to the heading of its paragraph. */
  boolean isHeading(int paragraph, int at) {
    return at < ends[paragraph];
  }

  /**
   * What part of all headings this paragraph's heading is; one alone is not yet all there could be.
   */
  double share(int paragraph) {
    return total == 0 ? 0 : shares[paragraph] / (total + UNSEEN);
  }

  boolean isGuarantee(int paragraph) {
    return guarantee[paragraph];
  }
}
