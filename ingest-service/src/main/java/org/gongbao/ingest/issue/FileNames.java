package org.gongbao.ingest.issue;

import org.jspecify.annotations.Nullable;

/** Makes names given by strangers harmless: they are shown and logged, never used as paths. */
public final class FileNames {

  /** Longest name the usual file systems hold. */
  private static final int MAX_LENGTH = 255;

  private FileNames() {}

  /**
   * The last part of a name without control and direction characters, or null when nothing of it is
   * left. {@code ../../x} becomes {@code x}.
   */
  public static @Nullable String clean(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String visible = visible(last).strip();
    return visible.isEmpty() || visible.equals(".") || visible.equals("..") ? null : visible;
  }

  private static String visible(String name) {
    StringBuilder kept = new StringBuilder();
    name.codePoints().filter(FileNames::isVisible).limit(MAX_LENGTH).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Format characters (Cf) can turn the reading direction around and disguise a name's ending. */
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
