package org.gongbao.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One measured value, and the peer's in the same run where there is one.
 *
 * @param name what was measured
 * @param value how much
 * @param unit of both values, such as {@code ms/MiB}
 * @param peer what it is compared with, or null
 * @param peerValue the peer's value, or null
 * @param ratio value to peer's value, or null
 */
public record Figure(
    String name,
    double value,
    String unit,
    @Nullable String peer,
    @Nullable Double peerValue,
    @Nullable Double ratio) {

  /** A value that stands alone. */
  public static Figure of(String name, double value, String unit) {
    return new Figure(name, round(value), unit, null, null, null);
  }

  /** A value and its peer's; the ratio says how many times the peer's value ours is. */
  public static Figure against(
      String name, double value, String unit, String peer, double peerValue) {
    return new Figure(name, round(value), unit, peer, round(peerValue), round(value / peerValue));
  }

  /** The same where the ratio was measured by itself, as a median of several. */
  public static Figure against(
      String name, double value, String unit, String peer, double peerValue, double ratio) {
    return new Figure(name, round(value), unit, peer, round(peerValue), round(ratio));
  }

  private static double round(double value) {
    double scale = Math.abs(value) < 1 ? 1e6 : 1e3;
    return Double.isFinite(value) ? Math.round(value * scale) / scale : value;
  }
}
