package org.gongbao.parse.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.SignSet;

/**
 * Takes off what a converter put into the words: Markdown emphasis and links, layout tags, escapes
 * and the LaTeX crumbs of recognised formulae. A lone {@code <} as in {@code <3个月} stays.
 */
final class MarkdownMarks {

  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\([^)]{0,500}\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})\\]\\([^)]{0,500}\\)");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:div|p|span|b|i|u|strong|em|center|font|sup|sub)(?: [^>]{0,200})?>|<br ?/?>");
  private static final Pattern SCRIPT = Pattern.compile("[_^]\\{([^{}]{1,20})\\}");
  private static final Pattern FORMULA = Pattern.compile("\\$([^$]{1,80})\\$");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|~%-])");

  /** Signs without which there are no such marks. */
  static final SignSet SIGNS = SignSet.of("*!]<{$\\");

  private MarkdownMarks() {}

  static String off(String words) {
    if (!SignSet.of(words).meets(SIGNS)) {
      return words;
    }
    String text = words.replace("**", "");
    text = text.indexOf('!') < 0 ? text : IMAGE.matcher(text).replaceAll("");
    text = text.indexOf(']') < 0 ? text : LINK.matcher(text).replaceAll("$1");
    text = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
    text = text.indexOf('{') < 0 ? text : SCRIPT.matcher(text).replaceAll("$1");
    text = text.indexOf('$') < 0 ? text : formulae(text);
    text = text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    return text.strip();
  }

  private static String formulae(String text) {
    return FORMULA
        .matcher(text)
        .replaceAll(
            formula ->
                Matcher.quoteReplacement(
                    formula
                        .group(1)
                        .replace("\\geq", "≥")
                        .replace("\\leq", "≤")
                        .replace("\\times", "×")
                        .replace("\\sim", "～")
                        .replace("\\%", "%")));
  }
}
