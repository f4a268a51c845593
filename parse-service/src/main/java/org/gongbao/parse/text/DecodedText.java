package org.gongbao.parse.text;

import java.nio.charset.Charset;

/**
 * The characters of a text file.
 *
 * @param text without byte order mark
 * @param charset in which it was written
 * @param broken places that could not be read and stand as U+FFFD
 */
record DecodedText(String text, Charset charset, int broken) {

  private static final char REPLACEMENT = '\uFFFD';

  static DecodedText of(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int broken = 0;
    for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
      broken += at > 0 && text.charAt(at - 1) == REPLACEMENT ? 0 : 1;
    }
    return new DecodedText(text, charset, broken);
  }

  /** Whether this may be a text with a few broken characters rather than another charset. */
  boolean isNearlyWhole() {
    return broken == 0
        || broken <= 3 && (long) broken * 10 <= text.length()
        || (long) broken * 50 <= foreignCharacters();
  }

  /** Whether a good part is written in another script than ASCII's. */
  boolean isForeign() {
    return foreignCharacters() * 4 > text.length();
  }

  private long foreignCharacters() {
    return text.chars().filter(c -> c > 0x7F).count();
  }
}
