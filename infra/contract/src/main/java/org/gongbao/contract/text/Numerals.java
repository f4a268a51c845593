package org.gongbao.contract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chinese numerals in document numbers: 国发〔二〇二二〕四号 is 国发〔2022〕4号, and 第十二号 is 第12号. They are read
 * only where such a number ends, before 号, or its year, before 年 or in brackets. Everywhere else
 * they are words (三农, 一、二、三) and stay as they are.
 */
final class Numerals {

  private static final char NUMBER_ENDS = '号';
  private static final char YEAR_ENDS = '年';
  private static final char BRACKET_ENDS = ')';

  /** Zero is printed as a numeral, as a word, as a circle and, in years, as a letter. */
  private static final String ZEROS = "〇零○o";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千";

  private static final Pattern YEAR = Pattern.compile("[一二][〇零○o一二三四五六七八九]{3}");
  private static final Pattern SIGN_BY_SIGN = Pattern.compile("[〇零○一二三四五六七八九]+");

  /**
   * Between 千 or 百 and a part that is not the next smaller stands a zero: 一百零五 is 105, 一百五 is said
   * for 150 and is left as it is.
   */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(D)千)?(?:(D)百)?(?:(?:(?<=千)0|(?<!千))(D?)十)?(?:(?:(?<=[千百])0|(?<![千百]))(D))?"
              .replace("D", "[一二三四五六七八九]")
              .replace("0", "[〇零○]"));

  private Numerals() {}

  /** Whether a number may have ended before this folded sign. */
  static boolean mayEndBefore(int sign) {
    return sign == NUMBER_ENDS || sign == YEAR_ENDS || sign == BRACKET_ENDS;
  }

  /** Puts the number that a run ends with, if there is one, into Arabic numerals. */
  static void settle(FoldedRun run, char next) {
    int from = run.length();
    while (from > run.first() && isNumeral(run.at(from - 1))) {
      from--;
    }
    if (from == run.length()) {
      return;
    }
    char before = from > run.first() ? run.at(from - 1) : ' ';
    boolean isOpen = next == BRACKET_ENDS && before != '(';
    // 一万二千号 does not end with 2000号, nor 3二号 with 2号.
    boolean isTail = Character.isDigit(before) || before == '万' || before == '亿';
    String number = isOpen || isTail ? null : arabic(run.from(from), next == NUMBER_ENDS);
    if (number != null) {
      run.replaceFrom(from, number);
    }
  }

  private static boolean isNumeral(char sign) {
    return (DIGITS + ZEROS + UNITS).indexOf(sign) >= 0;
  }

  private static @Nullable String arabic(String numeral, boolean isNumber) {
    if ((isNumber ? SIGN_BY_SIGN : YEAR).matcher(numeral).matches()) {
      return numeral
          .chars()
          .mapToObj(sign -> Integer.toString(digit(sign)))
          .collect(Collectors.joining());
    }
    Matcher counted = COUNTED.matcher(numeral);
    return isNumber && !numeral.isEmpty() && counted.matches()
        ? Integer.toString(value(counted))
        : null;
  }

  private static int value(Matcher counted) {
    int value = 0;
    for (int group = 1; group <= counted.groupCount(); group++) {
      String digit = counted.group(group);
      // 十二: the one before ten is not said
      value = value * 10 + (digit == null ? 0 : digit.isEmpty() ? 1 : digit(digit.charAt(0)));
    }
    return value;
  }

  private static int digit(int sign) {
    return Math.max(0, DIGITS.indexOf(sign));
  }
}
