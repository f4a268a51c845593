package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 解读: the title of a text that explains a policy, and which policy that is. */
public final class Interpretation {

  private static final List<String> LAST_WORDS =
      List.of("解读", "解读材料", "问答", "图解", "起草说明", "一图读懂", "一问一答", "答记者问", "新闻发布会");

  /** Some publishers put the word first: 图解：某办法. */
  private static final Pattern WORD_FIRST =
      Pattern.compile("^(?:(?:政策|专家|媒体|文字|图文|部门)?(?:图解|解读|问答)(?:材料)?[:：|｜丨《]|一图读懂|一图看懂).*");

  private static final Pattern SUBJECT = Pattern.compile("[《〈<](.+)[》〉>]");

  private static final Pattern ISSUED =
      Pattern.compile("(?:印发|出台|发布|制定|公布|下发|实施|施行)[^《》。]{0,12}(《[^《》]{4,}》)");

  /** What a policy rests on is not what is explained. */
  private static final Pattern GROUND = Pattern.compile("贯彻|落实|根据|按照|依据|遵照");

  private static final int OPENING = 6;

  private Interpretation() {}

  /** Whether a title, without blanks, is that of an interpretation. */
  public static boolean isTitle(String title) {
    return endsTitle(title) || WORD_FIRST.matcher(title).matches();
  }

  /** Whether such a title, without blanks, is over: 某办法》答记者问. */
  public static boolean endsTitle(String title) {
    String end = Genre.withoutBrackets(title);
    return LAST_WORDS.stream().anyMatch(end::endsWith);
  }

  /** The title of what it explains; the whole title when it quotes none. */
  public static String subjectOf(String title) {
    Matcher subject = SUBJECT.matcher(title);
    if (subject.find()) {
      return subject.group(1);
    }
    return title
        .replaceAll("(?:的)?(?:政策)?(?:解读|一问一答|问答|图解)$", "")
        .replaceAll("^(?:关于|[^:：|｜丨]{0,6}(?:读懂|看懂|图解|解读|材料)[:：|｜丨]?)", "");
  }

  /**
   * The title of what it explains: quoted in its own title, else the first that its opening says
   * was issued (近日，市政府印发了《…》) or that it names without citing a ground, else the title's own words.
   *
   * @param opening its first paragraphs
   */
  public static String subjectOf(String title, List<Paragraph> opening) {
    if (SUBJECT.matcher(title).find()) {
      return subjectOf(title);
    }
    List<String> named = new ArrayList<>();
    for (Paragraph paragraph : opening.subList(0, Math.min(OPENING, opening.size()))) {
      String words = paragraph.text();
      Matcher issued = ISSUED.matcher(words);
      if (issued.find()) {
        return Quotations.in(words.substring(issued.start(1))).get(0);
      }
      int quote = words.indexOf('《');
      if (quote >= 0 && !GROUND.matcher(words.substring(0, quote)).find()) {
        named.addAll(Quotations.in(words));
      }
    }
    return named.isEmpty() ? subjectOf(title) : named.get(0);
  }

  /** The kind such a document is of, or null for other titles. */
  static @Nullable String kindOf(String title) {
    return isTitle(title) ? Genre.INTERPRETATION.word() : null;
  }
}
