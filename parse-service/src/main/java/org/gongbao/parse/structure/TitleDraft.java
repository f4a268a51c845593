package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/** A title while its lines are being gathered. */
final class TitleDraft {

  /** Signs beyond which no title goes. */
  static final int LONGEST = 160;

  /** A title's lines follow one another with at most this many lines from one to the next. */
  static final int WIDEST_GAP = 4;

  private static final int MOST_LINES = 7;
  private static final int LONGEST_TAIL = 40;

  private static final Pattern BARE_TAIL =
      Pattern.compile(
          "(?:》|的){0,2}(?:通知|批复|决定|公告|通告|意见|函|令|政策解读|解读|政策问答|公示|决议|通报)|》.{0,20}|的.{2,16}");

  private static final Pattern SUBTITLE =
      Pattern.compile("[（(](?!.*(?:通过|公布|修正|修订|批准|此件|发布|施行|年第\\d))[^，。；]{2,24}[）)]");

  /** What makes a quoted title that of its interpretation. */
  private static final Pattern EXPLAINS =
      Pattern.compile("的?(?:政策)?(?:解读|图解|问答|解读问答|一问一答|新闻发布会|答记者问)(?:材料)?");

  /** What is done to a text that the title names: without its own genre the title is not whole. */
  private static final Pattern ACTS =
      Pattern.compile(".*(?:印发|转发|批转|公布|发布|下发|修改|修订|废止|清理|延长|调整|暂停|停止).*");

  private final int start;
  private final List<String> issuers = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private @Nullable String whole;
  private int last;
  private int count;

  TitleDraft(int start) {
    this.start = start;
  }

  List<String> issuers() {
    return issuers;
  }

  String lastIssuer() {
    return issuers.get(issuers.size() - 1);
  }

  String text() {
    String known = whole;
    if (known == null) {
      known = text.toString();
      whole = known;
    }
    return known;
  }

  void addIssuer(String name) {
    issuers.add(name);
    whole = null;
    text.append(name);
    words.append(name).append(' ');
  }

  void add(String fragment, String plain, int line) {
    text.append(fragment);
    whole = null;
    words.append(plain).append(' ');
    last = line;
    count++;
  }

  boolean hasRoom() {
    return count < MOST_LINES && text.length() <= LONGEST;
  }

  /** Whether no quotation is open and the last word names a genre. */
  boolean isWhole() {
    String title = text();
    return Signs.unclosed(title, '《', '》') == 0
        && Signs.unclosed(title, '“', '”') == 0
        && Genre.endOf(title) != null;
  }

  /** Whether a whole title still takes this line. */
  boolean takesTail(String fragment) {
    if (!hasRoom() || fragment.length() > LONGEST_TAIL) {
      return false;
    }
    Genre own = Genre.endOf(text());
    boolean isFormal = own != null && own.isFormal();
    if (SUBTITLE.matcher(fragment).matches()) {
      return true;
    }
    if (text.charAt(text.length() - 1) == '》' && EXPLAINS.matcher(fragment).matches()) {
      return true;
    }
    if (fragment.equals("的") || fragment.equals("》的") || fragment.equals("》")) {
      return true;
    }
    Genre end = Genre.endOf(fragment);
    if (end == null || !end.isFormal()) {
      return false;
    }
    boolean bare = BARE_TAIL.matcher(fragment).matches();
    return bare && (!isFormal || !text.toString().endsWith(fragment))
        || !isFormal && ACTS.matcher(text).matches() && !fragment.startsWith("关于");
  }

  Title finish(@Nullable String number) {
    String title = text();
    return new Title(
        title,
        words.toString().strip(),
        issuers,
        Genre.endOf(title),
        number,
        new LineRange(start, last));
  }
}
