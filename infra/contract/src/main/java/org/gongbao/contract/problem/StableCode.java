package org.gongbao.contract.problem;

import java.util.Locale;

/** A stable name, kept by a constant of an enumeration. Names are added, never changed. */
public interface StableCode {

  /** The constant's name, such as {@code BAD_ADDRESS}. */
  String name();

  /** The name as callers and readers see it, such as {@code bad-address}. */
  default String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
