package org.gongbao.evaluation;

/**
 * How many of how many were right.
 *
 * @param right answers that were right
 * @param asked answers that were asked for
 */
record Tally(int right, int asked) {

  static final Tally NONE = new Tally(0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, asked + other.asked);
  }

  static Tally of(boolean isRight) {
    return new Tally(isRight ? 1 : 0, 1);
  }

  /** The share, 1 when nothing was asked. */
  double share() {
    return asked == 0 ? 1 : (double) right / asked;
  }
}
