package org.gongbao.parse.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.ListLabel;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/**
 * A line of a contents page, taken apart.
 *
 * @param words the entry's words on this line, without blanks, leaders and page
 * @param page the page at its end, or null
 * @param isOver whether leaders, whose page stands elsewhere, or the day of a web page end it
 */
record ContentsLine(String words, @Nullable Integer page, boolean isOver) {

  private static final int LONGEST = 400;

  /** Words, then leaders, bar, tab or gap, then a page in any bracket or none. */
  private static final Pattern PAGED =
      unicode(
          "(.*?)((?:[.…·．。・‥_—－/／|\\-]|\\s)*)([（(\\[【〔［<《]?)\\s*(?:第|[Pp])?(\\d{1,5})页?\\s*([)）\\]】〕］>》]?)\\s*\\|?\\s*");

  /** The day on which a web page was put up: [03-06], 2024-03-06. */
  private static final Pattern PUT_UP =
      unicode("\\s+(?:[\\[（(【](?:\\d{4}-)?\\d{2}-\\d{2}[\\]）)】]|\\d{4}-\\d{2}-\\d{2})\\s*$");

  /** The document's number beside its title. */
  private static final Pattern NUMBERED =
      unicode("(.*\\S)\\s+[（(]?(\\p{IsHan}{1,12}[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,4}号)[）)]?\\s*");

  /** The number first: 某政发〔2022〕21号 某市人民政府关于… */
  private static final Pattern LED_BY_NUMBER =
      unicode(
          "^(\\p{IsHan}{1,12})[〔\\[（(](\\d{4})[〕\\]）)](\\d{1,4}号)\\s+(\\p{IsHan}.{7,}?)(?=(?:[\\s.…·]+\\d{1,4})?\\s*$)");

  private static final Pattern LED = Pattern.compile("(?:……|\\.{4,}|·{4,}|．{4,})[.…·．\\s]*$");

  private static final Pattern NUMBERING = unicode("^(?:\\d{1,3}[.、．)）]|[•·▪◦○])\\s*(?!\\d)");

  private static final Pattern TABLE_RULE = unicode("[|\\s:\\-]*");

  /** Takes a line apart; null for rules and empty rows of pipe tables. */
  static @Nullable ContentsLine of(Line line) {
    String text = line.plain();
    if (TABLE_RULE.matcher(text).matches() || text.length() > LONGEST) {
      return null;
    }
    if (text.startsWith("|")) {
      text = text.substring(1).strip();
    }
    boolean hasNumber = text.indexOf('号') >= 0;
    text = hasNumber ? LED_BY_NUMBER.matcher(text).replaceFirst("$4（$1〔$2〕$3）") : text;
    String dated = text;
    text = text.indexOf('-') < 0 ? text : PUT_UP.matcher(text).replaceFirst("");
    Matcher paged = PAGED.matcher(text);
    if (mayEndWithPage(text) && paged.matches() && isPage(paged)) {
      return new ContentsLine(clean(paged.group(1)), Integer.valueOf(paged.group(4)), false);
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (hasNumber && numbered.matches()) {
      String words = clean(numbered.group(1)) + "（" + numbered.group(2) + "）";
      return new ContentsLine(words, null, false);
    }
    return new ContentsLine(clean(text), null, !dated.equals(text) || LED.matcher(text).find());
  }

  /** The last digit stands near the end: spares other lines the pattern. */
  private static boolean mayEndWithPage(String text) {
    int at = text.length() - 1;
    while (at >= 0
        && !Character.isDigit(text.charAt(at))
        && (Character.isSpaceChar(text.charAt(at))
            || Signs.isBlank(text.charAt(at))
            || "页)）]】〕］>》|".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at >= 0 && Character.isDigit(text.charAt(at));
  }

  /** A number at the end is a page only when something sets it off from the words. */
  private static boolean isPage(Matcher paged) {
    String gap = paged.group(2);
    String opening = paged.group(3);
    // 〔20 at a line's end is the first half of a year.
    boolean bracketed =
        !opening.isEmpty() && (opening.charAt(0) != '〔' || !paged.group(5).isEmpty());
    boolean led = Signs.tight(gap).length() >= 2 || gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0;
    boolean slashed = gap.indexOf('/') >= 0 || gap.indexOf('／') >= 0;
    boolean spaced = gap.length() >= 2;
    boolean alone = paged.group(1).isEmpty();
    if (isYear(paged.group(4)) && isOpen(paged) && !isLeader(gap)) {
      return false; // wrapped within （2024年修订） or （2021—2025年）
    }
    return alone || bracketed || led || slashed || spaced || afterGenre(paged);
  }

  private static boolean isYear(String number) {
    int value = Integer.parseInt(number);
    return value >= 1900 && value < 2100;
  }

  /** Whether the number stands behind an opening bracket that the line does not close. */
  private static boolean isOpen(Matcher paged) {
    if (!paged.group(5).isEmpty()) {
      return false;
    }
    int open = 0;
    for (char sign : (paged.group(1) + paged.group(3)).toCharArray()) {
      open += "（([【〔［".indexOf(sign) >= 0 ? 1 : "）)]】〕］".indexOf(sign) >= 0 ? -1 : 0;
    }
    return open > 0;
  }

  /** Leaders, not the dash of a span of years. */
  private static boolean isLeader(String gap) {
    return Signs.tight(gap).chars().filter(sign -> "—－-".indexOf(sign) < 0).count() >= 2;
  }

  /** An entry that fills its line leaves no room for leaders, in print none for a blank either. */
  private static boolean afterGenre(Matcher paged) {
    boolean setOff = !paged.group(2).isEmpty() || !isYear(paged.group(4));
    return setOff && Genre.endOf(Signs.tight(paged.group(1))) != null;
  }

  /** The ideographic space is a blank, and full-width digits are digits. */
  private static Pattern unicode(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String clean(String words) {
    String rest = words.strip();
    rest = rest.substring(ListLabel.entryLength(rest));
    String tight = Signs.tight(NUMBERING.matcher(rest).replaceFirst(""));
    int end = tight.length();
    while (end > 0 && ".…·．・‥_|(（".indexOf(tight.charAt(end - 1)) >= 0) {
      end--;
    }
    return tight.substring(0, end);
  }
}
