package org.gongbao.parse.topic;

/** What a run of characters means where it occurs; one run may mean several things. */
sealed interface Meaning {

  /** Whether it keeps words around it from being counted. */
  default boolean silences() {
    return false;
  }

  /** A word of a pack's term, or one of the words that must meet in a sentence. */
  record Part(Term term, int part) implements Meaning {}

  /** Words inside this run are not counted, for one topic or for all. */
  record Mask(int topic) implements Meaning {
    static final int ALL_TOPICS = -1;
  }

  /** The clause around it is a formula. */
  record Formula() implements Meaning {

    @Override
    public boolean silences() {
      return true;
    }
  }

  /** It opens a list of organs that bear a duty. */
  record Duty() implements Meaning {

    @Override
    public boolean silences() {
      return true;
    }
  }
}
