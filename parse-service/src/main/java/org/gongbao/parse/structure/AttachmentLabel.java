package org.gongbao.parse.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 附件: the word, with or without a number, that heads an attachment or a list of them. */
public final class AttachmentLabel {

  private static final int LONGEST_ALONE = 12;

  private static final Pattern ALONE =
      Pattern.compile(
          "[（(【]?附[件表]?(?:[0-9一二三四五六七八九十]{1,3}(?:[-—.][0-9]{1,2})?)?[）)】]?(?:下载)?[:：]?");

  private static final Pattern WITH_TITLE =
      Pattern.compile("附(?:件([0-9一二三四五六七八九十]{0,3}+)[:：.、]?|[:：])(?!下载|[（(]续)(.{2,})");

  private AttachmentLabel() {}

  /** Whether the line, without blanks, is the label and nothing more. */
  public static boolean isAlone(String line) {
    return line.length() <= LONGEST_ALONE
        && line.indexOf('附') >= 0
        && ALONE.matcher(line).matches();
  }

  /** What stands after the label on its line, or null when the line has no label or no more. */
  static @Nullable String titleAfter(String line) {
    if (!line.startsWith("附")) {
      return null;
    }
    Matcher titled = WITH_TITLE.matcher(line);
    return titled.matches() ? titled.group(2) : null;
  }
}
