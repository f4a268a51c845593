package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clause that says how long a document holds: 有效期五年, 有效期至2025年12月31日, 试行两年. The validity of
 * certificates, drugs or rights is not the document's.
 */
final class TermClause {
  /**
   * A clause as read: either a last day or a span.
   *
   * @param lastDay or null
   * @param span or null
   * @param countsFromIssue whether it says itself that it counts from a day of the document
   * @param offset of the clause in the paragraph
   */
  record Term(
      @Nullable LocalDate lastDay, @Nullable Period span, boolean countsFromIssue, int offset) {
    /** The last day, for a document that begins on a day. */
    @Nullable LocalDate until(@Nullable LocalDate first) {
      if (lastDay != null) {
        return lastDay;
      }
      return first == null || span == null ? null : first.plus(span).minusDays(1);
    }
  }

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:有效期限?|(?:施行|实施|执行|试行)期?限?|期限|(?:执行|实施)时间)(?:为|是)?(?:(?:自|从)[^，。；]{2,16}?起?|[12]\\d{3}年[\\d月]{2,6}日)?"
              + "(?:至|到|截至|截止至|截止到|截止)"
              + CalendarWords.DATE);

  /** 执行至2024年底. */
  private static final Pattern UNTIL_YEAR =
      Pattern.compile("(?:有效期限?|(?:施行|实施|执行|试行)期?限?)(?:为|是)?(?:至|到)(\\d{4})年(?:年)?(?:底|末)");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?:有效期限?|试行期限?|暂行期|试行|暂定|执行期限?|实施期限?)(?:为期|为|是|共|暂定|定为)*"
              + "((?:自|从)[^，。；]{1,12}?之日起)?"
              + CalendarWords.SPAN);

  private static final Pattern ENDS =
      Pattern.compile("至" + CalendarWords.DATE + "(?:止|废止|失效|自行失效|自行废止)");

  private static final Pattern LABEL_ONLY =
      Pattern.compile(
          "(?:第[一二三四五六七八九十百零〇\\d]{1,6}条|[一二三四五六七八九十]{1,3}[、.．]"
              + "|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.、．])?");

  /** An article of its own is no longer than this. */
  private static final int SHORT = 60;

  /**
   * The last such clause of a paragraph, or null.
   *
   * @param hasEffect whether the paragraph also says from when the document holds
   */
  @Nullable Term last(String words, boolean hasEffect, boolean ownWords) {
    Term found = namesAnEnd(words) ? lastDay(words, hasEffect, ownWords) : null;
    boolean maySpan = words.indexOf('期') >= 0 || words.contains("试行") || words.contains("暂定");
    for (Matcher span = SPAN.matcher(words); maySpan && span.find(); ) {
      if (isOwn(words, span.start(), hasEffect, ownWords)) {
        Period length = CalendarWords.span(span.group(2), span.group(3));
        if (!length.isZero()) {
          found = new Term(null, length, span.group(1) != null, span.start());
        }
      }
    }
    return found;
  }

  /** 至, 到 or 截止 with a year after it: spares most paragraphs the patterns of last days. */
  private static boolean namesAnEnd(String words) {
    for (int at = 0; at + 1 < words.length(); at++) {
      char sign = words.charAt(at);
      if ((sign == '至' || sign == '到' || sign == '止')
          && "0123456789一二".indexOf(words.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Term lastDay(String words, boolean hasEffect, boolean ownWords) {
    Term found = null;
    for (Matcher until = UNTIL.matcher(words); until.find(); ) {
      found = until(words, until, hasEffect, ownWords, found);
    }
    for (Matcher year = UNTIL_YEAR.matcher(words); year.find(); ) {
      if (!Clauses.isQuoted(words, year.start()) && ownWords) {
        LocalDate end = LocalDate.of(Integer.parseInt(year.group(1)), 12, 31);
        found = new Term(end, null, false, year.start());
      }
    }
    for (Matcher ends = ENDS.matcher(words); hasEffect && ends.find(); ) {
      found = until(words, ends, true, ownWords, found);
    }
    return found;
  }

  private static @Nullable Term until(
      String words, Matcher at, boolean hasEffect, boolean ownWords, @Nullable Term otherwise) {
    LocalDate day = CalendarWords.date(at.group(1), at.group(2), at.group(3));
    return day != null && isOwn(words, at.start(), hasEffect, ownWords)
        ? new Term(day, null, false, at.start())
        : otherwise;
  }

  /** Whether the clause speaks of the document, as the words before it show. */
  private static boolean isOwn(String words, int at, boolean hasEffect, boolean ownWords) {
    if (Clauses.isQuoted(words, at)) {
      return false;
    }
    String clause = Clauses.before(words, at);
    if (Clauses.SELF.matcher(clause).find()) {
      return true;
    }
    if (!LABEL_ONLY.matcher(clause).matches()) {
      return hasEffect && clause.matches(".*(?:起|行|施)");
    }
    boolean opensSentence = clause.equals(Clauses.sentenceBefore(words, at));
    return hasEffect || opensSentence && (ownWords || words.length() <= SHORT);
  }
}
