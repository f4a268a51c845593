package org.gongbao.parse.structure;

/** Titles that are known before a text is read, as from a contents page. */
public interface KnownTitles {

  /** Nothing is known. */
  KnownTitles NONE =
      new KnownTitles() {
        @Override
        public boolean mayBegin(String title) {
          return false;
        }

        @Override
        public boolean contains(String title) {
          return false;
        }
      };

  /** A quick answer: false when no known title begins like this one. */
  boolean mayBegin(String title);

  /** Whether the title is known, word for word after folding. */
  boolean contains(String title);
}
