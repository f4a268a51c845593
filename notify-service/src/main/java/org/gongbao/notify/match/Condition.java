package org.gongbao.notify.match;

import java.util.List;

/** An interest as matching understands it: conditions on the folded words and facts. */
sealed interface Condition {

  /** All of the parts. */
  record All(List<Condition> parts) implements Condition {}

  /** Any of the parts. */
  record Any(List<Condition> parts) implements Condition {}

  /** Not the part. */
  record Not(Condition part) implements Condition {}

  /** A run of folded characters in the title, or in the title or the text. */
  record Phrase(String folded, boolean inTitle) implements Condition {}

  /** Two runs in the same field with at most so many characters between them. */
  record Near(Phrase first, Phrase second, int distance) implements Condition {}

  /** A fact of the whole document. */
  record Holds(Fact fact) implements Condition {}
}
