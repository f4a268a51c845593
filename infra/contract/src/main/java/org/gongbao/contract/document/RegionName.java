package org.gongbao.contract.document;

import java.util.Objects;

/**
 * A place as documents name it.
 *
 * @param code six digits of GB/T 2260; its first two (province) or four (prefecture) digits tell
 *     the places that contain it
 * @param name the place's full name, such as 承德市
 */
public record RegionName(String code, String name) {

  /** Refuses a code that is not six digits. */
  public RegionName {
    if (!Objects.requireNonNull(code, "code").matches("\\d{6}")) {
      throw new IllegalArgumentException(
          "region code '" + code + "' is not six digits of GB/T 2260, such as 130800");
    }
    Objects.requireNonNull(name, "name");
  }
}
