package org.gongbao.parse.structure;

import org.jspecify.annotations.Nullable;

/** 文种: the genre of the document that carries, not of what it carries. */
final class KindReader {

  private KindReader() {}

  static @Nullable String read(Heading heading, @Nullable String section) {
    String title = heading.title().text();
    String interpretation = Interpretation.kindOf(title);
    if (interpretation != null) {
      return interpretation;
    }
    Genre genre = Genre.endOf(title);
    if (genre == Genre.APPOINTMENTS || genre == null && title.contains("任免")) {
      return Genre.PERSONNEL.word();
    }
    if (title.endsWith("》") && issues(title)) {
      return Genre.NOTICE.word();
    }
    if (genre == null && section != null && section.contains("任免")) {
      return Genre.PERSONNEL.word();
    }
    if (genre == null && section != null && section.contains("解读")) {
      return Genre.INTERPRETATION.word();
    }
    return genre == null ? null : genre.word();
  }

  /** 某厅印发《某方案》: a notice whose last word the title leaves out. */
  private static boolean issues(String title) {
    String act = TitleWords.withoutIssuer(title).replaceFirst("^关于", "");
    return act.startsWith("印发") || act.startsWith("转发") || act.startsWith("批转");
  }
}
