package org.gongbao.parse.text;

import org.jspecify.annotations.Nullable;

/**
 * A file as it came. Name and media type are hints from outside and never trusted as a path.
 *
 * @param bytes its content, not copied
 * @param name what the sender called it, or null
 * @param mediaType what the sender said it is, or null
 */
record SourceFile(byte[] bytes, @Nullable String name, @Nullable String mediaType) {

  private static final int LONGEST_NAME = 80;

  /** A name fit for messages: no folders, no control characters, not too long. */
  String displayName() {
    if (name == null) {
      return "the file";
    }
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    if (clean.isEmpty()) {
      return "the file";
    }
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
  }
}
