package org.gongbao.parse.body;

/**
 * Kinds of labels that number the parts of an official text, outermost first, in the order that the
 * national standard for official documents (GB/T 9704—2012, 7.3.3: 一、（一）1.（1）) and the rules for
 * statutes (编章节条款项) give. 条 and 一、 may each stand inside the other, so they share a rank.
 */
enum LabelFamily {
  /** 第一编, 第一部分. */
  PART(0),
  /** 第一章. */
  CHAPTER(1),
  /** 第一节. */
  SECTION(2),
  /** 第一条. */
  ARTICLE(3),
  /** 一、. */
  HAN(3),
  /** （一）. */
  HAN_BRACKETED(4),
  /** 1. or 1、. */
  NUMBER(5),
  /** 1.1. */
  DECIMAL_2(6),
  /** 1.1.1. */
  DECIMAL_3(7),
  /** 1.1.1.1. */
  DECIMAL_4(8),
  /** （1）. */
  NUMBER_BRACKETED(9),
  /** 1）. */
  NUMBER_HALF_BRACKETED(10),
  /** ①. */
  CIRCLED(11);

  private final int rank;

  LabelFamily(int rank) {
    this.rank = rank;
  }

  /** Whether this one stands above the other wherever both occur. */
  boolean isAbove(LabelFamily other) {
    return rank < other.rank;
  }

  static LabelFamily decimal(int depth) {
    return depth == 2 ? DECIMAL_2 : depth == 3 ? DECIMAL_3 : DECIMAL_4;
  }
}
