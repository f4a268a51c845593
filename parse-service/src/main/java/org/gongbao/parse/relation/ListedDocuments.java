package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.DocumentNumber;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Paragraph;
import org.gongbao.parse.structure.Prose;

/**
 * Documents that a list names: one an item as 一、《…》（…号）, or one a row as title and number without
 * 《》. The rows of a table may have bars or nothing between their cells.
 */
final class ListedDocuments {

  private static final Pattern ITEM = Pattern.compile("[^《》，。；]{0,12}《.*");

  /** Organ code and 〔year〕serial; where the code begins is told by the title before it. */
  private static final Pattern NUMBER =
      Pattern.compile("[〔\\[【（(［﹝〖]\\d{4}[〕\\]】）)］﹞〗]第?\\d{1,5}号");

  private static final int LONGEST_CODE = 10;
  private static final int SHORTEST_TITLE = 8;
  private static final Pattern ORDINAL = Pattern.compile("^[|｜]?\\d{1,3}[.．、|｜]?");

  /** The side of a table's cell. */
  private static final Pattern BARS = Pattern.compile("[|｜]+$");

  private ListedDocuments() {}

  /** Tells of every document of a list; a title and its number may stand on lines of their own. */
  static void read(List<Paragraph> list, BiConsumer<Cited, Paragraph> told) {
    Paragraph title = null;
    for (Paragraph paragraph : list) {
      String words = paragraph.text();
      String number = DocumentNumber.on(words);
      if (number != null && title != null) {
        told.accept(new Cited(title.text(), number, 0, title.text().length()), title);
      }
      boolean mayBeTitle = words.length() >= SHORTEST_TITLE && Genre.endOf(words) != null;
      title = number == null && mayBeTitle ? paragraph : null;
      in(paragraph).forEach(cited -> told.accept(cited, paragraph));
    }
  }

  /** The documents of a list's paragraph; empty when it is none of its items. */
  static List<Cited> in(Paragraph paragraph) {
    String words = paragraph.text();
    return words.indexOf('《') >= 0 ? CitationScanner.in(words) : rows(words);
  }

  /** The document that an item of a list below a sentence is about, or none. */
  static List<Cited> item(Paragraph paragraph) {
    boolean isItem = Prose.isLabelled(paragraph.text()) && ITEM.matcher(paragraph.text()).matches();
    return isItem ? CitationScanner.in(paragraph.text()).subList(0, 1) : List.of();
  }

  private static List<Cited> rows(String words) {
    List<Cited> rows = new ArrayList<>();
    int from = 0;
    for (Matcher number = NUMBER.matcher(words); number.find(); from = number.end()) {
      Matcher ordinal = ORDINAL.matcher(words).region(from, number.start());
      int begin = ordinal.lookingAt() ? ordinal.end() : from;
      int end = titleEnd(words, begin, number.start());
      if (end - begin >= SHORTEST_TITLE) {
        String code = words.substring(end, number.end()).replaceAll("[|｜（(]", "");
        String title = words.substring(begin, end).replaceAll("[|｜]", "");
        rows.add(new Cited(title, code, begin, number.end()));
      }
    }
    return rows;
  }

  /** Where the title before a number ends: at its genre, with the organ's code after it. */
  private static int titleEnd(String words, int begin, int year) {
    for (int end = year; end > begin && year - end <= LONGEST_CODE; end--) {
      if (Genre.endOf(BARS.matcher(words.substring(begin, end)).replaceFirst("")) != null) {
        return end;
      }
    }
    return -1;
  }
}
