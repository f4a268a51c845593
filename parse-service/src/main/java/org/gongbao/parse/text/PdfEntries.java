package org.gongbao.parse.text;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a contents page as it is read. They tell where a heading begins and ends that
 * fills its lines, so that nothing else shows it.
 */
final class PdfEntries {

  /** An entry fills its line with dots up to the page's number, or is a row of a table. */
  private static final Pattern ENTRY =
      Pattern.compile("\\|?\\s*(.*?)\\s*(?:[.…·．。]{3,}\\s*\\|?|\\|)\\s*[（(]?\\d{1,4}[）)]?\\s*\\|?");

  private static final Pattern MARK = Pattern.compile("^(?:[-●■◆·#*]|\\d{1,3}[.、](?!\\d))+");

  /** A shorter beginning may be that of any line. */
  private static final int SHORTEST = 10;

  private final TreeSet<String> titles = new TreeSet<>();

  static boolean isEntry(String text) {
    return ENTRY.matcher(text).matches();
  }

  void note(String paragraph) {
    Matcher entry = ENTRY.matcher(paragraph);
    if (entry.matches()) {
      String title = key(entry.group(1));
      if (title.length() >= SHORTEST) {
        titles.add(title);
      }
    }
  }

  /** Whether these words are all of a title. */
  boolean isWhole(CharSequence words) {
    return !titles.isEmpty() && titles.contains(key(words.toString()));
  }

  /** Whether these words are a title or the first part of one. */
  boolean mayBegin(String words) {
    String key = titles.isEmpty() ? "" : key(words);
    String next = key.length() < SHORTEST ? null : titles.ceiling(key);
    return next != null && next.startsWith(key);
  }

  private static String key(String words) {
    return MARK.matcher(Blanks.remove(words)).replaceFirst("");
  }
}
