package org.gongbao.notify.subscription;

import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** How often a subscriber hears from us. */
public enum Rhythm {
  /** One mail as soon as a document matches. */
  IMMEDIATE("immediate");

  private final String text;

  Rhythm(String text) {
    this.text = text;
  }

  /** As it stands in requests and in the store. */
  public String text() {
    return text;
  }

  /**
   * Reads a rhythm; none given means immediate.
   *
   * @throws Refusal if we do not offer it
   */
  public static Rhythm of(@Nullable String text) {
    if (text == null || text.equals(IMMEDIATE.text)) {
      return IMMEDIATE;
    }
    throw new Refusal(
        RefusalCode.UNSUPPORTED_RHYTHM,
        "rhythm \"%s\" is not offered: use \"immediate\"".formatted(text));
  }
}
