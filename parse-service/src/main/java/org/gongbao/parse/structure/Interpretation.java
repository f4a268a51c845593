package org.gongbao.parse.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 解读: the title of a text that explains a policy, and which policy that is. */
public final class Interpretation {

  private static final List<String> LAST_WORDS =
      List.of("解读", "解读材料", "问答", "图解", "起草说明", "一图读懂", "一问一答", "答记者问");

  /** Some publishers put the word first: 图解：某办法. */
  private static final Pattern WORD_FIRST =
      Pattern.compile("^(?:(?:一图读懂|一图看懂|图解|政策解读|解读)[:：|丨《]|一图读懂|一图看懂).*");

  private static final Pattern SUBJECT = Pattern.compile("[《〈<](.+)[》〉>]");

  private Interpretation() {}

  /** Whether a title, without blanks, is that of an interpretation. */
  public static boolean isTitle(String title) {
    String end = Genre.withoutBrackets(title);
    for (String word : LAST_WORDS) {
      if (end.endsWith(word)) {
        return true;
      }
    }
    return WORD_FIRST.matcher(title).matches();
  }

  /** The title of what it explains; the whole title when it quotes none. */
  public static String subjectOf(String title) {
    Matcher subject = SUBJECT.matcher(title);
    if (subject.find()) {
      return subject.group(1);
    }
    return title
        .replaceAll("(?:的)?(?:政策)?(?:解读|一问一答|问答|图解)$", "")
        .replaceAll("^(?:关于|一图读懂[:：]?|一图看懂[:：]?)", "");
  }

  /** The kind such a document is of, or null for other titles. */
  static @Nullable String kindOf(String title) {
    return isTitle(title) ? Genre.INTERPRETATION.word() : null;
  }
}
