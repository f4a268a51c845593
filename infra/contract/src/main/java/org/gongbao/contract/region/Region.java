package org.gongbao.contract.region;

import org.gongbao.contract.document.RegionName;

/**
 * A place of GB/T 2260. The code carries the hierarchy: two digits for the province, two for the
 * prefecture, two for the county; zeros end it.
 *
 * @param code six digits
 * @param name full official name
 */
public record Region(String code, String name) {

  /** How far down the hierarchy a place stands. */
  public enum Level {
    /** 省级: a province, autonomous region or municipality. */
    PROVINCE,
    /** 地级: a prefecture-level city or its like. */
    PREFECTURE,
    /** 县级: a county, district or county-level city. */
    COUNTY
  }

  /** The level its code shows. */
  public Level level() {
    if (code.endsWith("0000")) {
      return Level.PROVINCE;
    }
    return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  /** Whether the place of that code is this one or lies inside it. */
  public boolean contains(String otherCode) {
    return contains(code, otherCode);
  }

  /** Whether the place of the second code is that of the first or lies inside it. */
  public static boolean contains(String outer, String inner) {
    if (outer.endsWith("0000")) {
      return inner.startsWith(outer.substring(0, 2));
    }
    return outer.endsWith("00") ? inner.startsWith(outer.substring(0, 4)) : inner.equals(outer);
  }

  /** How documents and events name it. */
  public RegionName toName() {
    return new RegionName(code, name);
  }
}
