package org.gongbao.parse.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a text: of those in which Chinese official texts come the one in which the
 * bytes read most like such a text. Unlike statistics of bytes, that holds for a single line and
 * for a text with broken places.
 */
final class TextDecoder {

  private static final Charset BIG5 = Charset.forName("Big5");

  /** By how often they occur: the first wins when all read alike, as they do for plain ASCII. */
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          BIG5,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"));

  /** Random bytes reach about 0.3 in some charset, a text full of rare names 0.8. */
  private static final double PLAUSIBLE = 0.5;

  private TextDecoder() {}

  /** The text, or null when these bytes are no text. */
  static @Nullable DecodedText decode(byte[] bytes) {
    DecodedText marked = byMark(bytes);
    if (marked != null) {
      return textOrNull(marked);
    }
    Charset best = null;
    double most = PLAUSIBLE;
    for (Charset charset : CHARSETS) {
      if (!mayBe(charset, bytes)) {
        continue;
      }
      double score = Plausibility.ofChinese(sample(bytes, charset), common(charset));
      if (score > most) {
        most = score;
        best = charset;
      }
    }
    return best == null ? null : textOrNull(DecodedText.of(bytes, 0, best));
  }

  /** The highest byte of a character in UTF-32 is 0; looking saves trying it. */
  private static boolean mayBe(Charset charset, byte[] bytes) {
    return switch (charset.name()) {
      case "UTF-32LE" -> bytes.length >= 4 && bytes[3] == 0;
      case "UTF-32BE" -> bytes.length >= 4 && bytes[0] == 0;
      default -> true;
    };
  }

  /** Big5 is for the traditional form; UTF-8 that is wrong shows by more than rare characters. */
  private static IntPredicate common(Charset charset) {
    if (charset.equals(BIG5)) {
      return c -> CommonHan.containsTraditional((char) c);
    }
    return charset.equals(StandardCharsets.UTF_8)
        ? c -> CommonHan.contains((char) c) || CommonHan.containsTraditional((char) c)
        : c -> CommonHan.contains((char) c);
  }

  /** The longest mark first: that of UTF-32 begins with that of UTF-16. */
  private static @Nullable DecodedText byMark(byte[] bytes) {
    DecodedText longest = null;
    int length = 0;
    for (Charset charset : CHARSETS) {
      byte[] mark = charset.name().startsWith("UTF") ? "\uFEFF".getBytes(charset) : new byte[0];
      if (mark.length > length && startsWith(bytes, mark)) {
        longest = DecodedText.of(bytes, mark.length, charset);
        length = mark.length;
      }
    }
    return longest;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
  }

  /** The part where the bytes tell: from shortly before the first that is not ASCII. */
  private static String sample(byte[] bytes, Charset charset) {
    int high = 0;
    while (high < bytes.length && bytes[high] > 0) {
      high++;
    }
    int from = high < bytes.length ? Math.max(0, high - 100) / 4 * 4 : 0;
    return new String(bytes, from, Math.min(bytes.length - from, Plausibility.SAMPLE), charset);
  }

  private static @Nullable DecodedText textOrNull(DecodedText text) {
    return text.isNearlyWhole() && !Plausibility.isBinary(text.text()) ? text : null;
  }
}
