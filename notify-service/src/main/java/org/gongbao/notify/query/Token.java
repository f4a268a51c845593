package org.gongbao.notify.query;

/**
 * A piece of a query.
 *
 * @param type what it is
 * @param text the words of a word or phrase, the digits of a NEAR; else empty
 * @param offset where it begins
 */
record Token(Type type, String text, int offset) {

  enum Type {
    WORD,
    AND,
    OR,
    NOT,
    NEAR,
    TITLE,
    OPEN,
    CLOSE,
    END
  }
}
