package org.gongbao.parse.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a text. Chinese official texts come in UTF-8, GB18030 (or its parts GBK and
 * GB 2312) and UTF-16, so these are tried for a whole and plausible text first; Tika's statistics,
 * which a few broken bytes or a short text mislead, decide what is left.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Characters of another charset read as this one reach about 0.6. */
  private static final double PLAUSIBLE = 0.9;

  private TextDecoder() {}

  /** The text, or null when these bytes are no text. */
  static @Nullable DecodedText decode(byte[] bytes) {
    DecodedText marked = byMark(bytes);
    if (marked != null) {
      return textOrNull(marked);
    }
    DecodedText utf8 = DecodedText.of(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isNearlyWhole() && !Plausibility.isBinary(utf8.text())) {
      return utf8;
    }
    for (Charset charset :
        new Charset[] {GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      if (Plausibility.ofChinese(sample(bytes, charset)) >= PLAUSIBLE) {
        DecodedText text = DecodedText.of(bytes, 0, charset);
        return text.isNearlyWhole() ? textOrNull(text) : null;
      }
    }
    return byStatistics(bytes);
  }

  private static @Nullable DecodedText byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return DecodedText.of(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return DecodedText.of(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return DecodedText.of(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String sample(byte[] bytes, Charset charset) {
    return new String(bytes, 0, Math.min(bytes.length, 1 << 16), charset);
  }

  private static @Nullable DecodedText byStatistics(byte[] bytes) {
    try {
      Charset charset =
          new Icu4jEncodingDetector().detect(new ByteArrayInputStream(bytes), new Metadata());
      return charset == null || Plausibility.ofChinese(sample(bytes, charset)) < PLAUSIBLE
          ? null
          : textOrNull(DecodedText.of(bytes, 0, charset));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private static @Nullable DecodedText textOrNull(DecodedText text) {
    return text.isNearlyWhole() && !Plausibility.isBinary(text.text()) ? text : null;
  }
}
