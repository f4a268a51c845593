package org.gongbao.parse.topic;

import java.util.BitSet;

/** The places of a page whose words are not counted: formulas, duty lists and cited titles. */
final class Silence {

  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_DUTY = 400;

  private final Page page;
  private final BitSet silent;
  private final BitSet cited;
  private int clauseEnd;

  Silence(Page page, Vocabulary vocabulary, long[] occurrences) {
    this.page = page;
    silent = new BitSet(page.length());
    cited = new BitSet(page.length());
    markCitedTitles();
    for (long occurrence : occurrences) {
      int word = Vocabulary.word(occurrence);
      if (vocabulary.silences(word) && Vocabulary.begin(occurrence) >= page.bodyStart()) {
        int last = vocabulary.firstMeaning(word + 1);
        for (int i = vocabulary.firstMeaning(word); i < last; i++) {
          mark(occurrence, vocabulary.meaning(i));
        }
      }
    }
  }

  private void mark(long occurrence, long meaning) {
    int begin = Vocabulary.begin(occurrence);
    if (meaning == Meaning.FORMULA) {
      markClause(begin);
    } else if (meaning == Meaning.DUTY) {
      markDuty(begin, Vocabulary.end(occurrence));
    }
  }

  /** Whether a term that stands here is not counted. */
  boolean covers(int at, Term term) {
    return silent.get(at) || (cited.get(at) && !term.isLaw());
  }

  private void markCitedTitles() {
    for (int at = page.bodyStart(); at < page.length(); at++) {
      if (page.at(at) == '《') {
        int open = at;
        at = titleEnd(open);
        if (page.at(at) == '》') {
          cited.set(open, at + 1);
        }
      }
    }
  }

  /** Where the title that opens here closes, or how far a mark that never does was followed. */
  private int titleEnd(int open) {
    int depth = 0;
    int at = open;
    for (; page.at(at) != '\n'; at++) {
      if (page.at(at) == '《') {
        depth++;
      } else if (page.at(at) == '》') {
        if (--depth == 0) {
          return at;
        }
      } else if (at - open > LONGEST_TITLE) {
        return at;
      }
    }
    return at;
  }

  private void markClause(int at) {
    if (at < clauseEnd) {
      return; // a formula often has several words
    }
    int from = at;
    while (from > page.bodyStart() && !endsClause(page.at(from - 1))) {
      from--;
    }
    int to = at;
    while (!endsClause(page.at(to))) {
      to++;
    }
    silent.set(from, to);
    clauseEnd = to;
  }

  private static boolean endsClause(char sign) {
    return switch (sign) {
      case ',', '，', '。', ';', '；', '!', '?', '\n' -> true;
      default -> false;
    };
  }

  /** A duty list reaches from its word to the bracket that closes it, or to the paragraph's end. */
  private void markDuty(int begin, int end) {
    char before = begin > page.bodyStart() ? page.at(begin - 1) : '\n';
    if (page.at(end - 1) == ')') {
      silent.set(openBracket(begin), end);
    } else if (before == '(') {
      silent.set(begin, closing(end, ')'));
    } else if (before == '\n' || before == '。' || before == ';') {
      silent.set(begin, closing(end, '\n'));
    }
  }

  private int openBracket(int from) {
    for (int at = from; at > page.bodyStart() && from - at < LONGEST_DUTY; at--) {
      if (page.at(at) == '(') {
        return at;
      }
      if (page.at(at) == '。' || page.at(at) == '\n') {
        break;
      }
    }
    return from;
  }

  private int closing(int from, char sign) {
    int at = from;
    while (page.at(at) != sign && page.at(at) != '\n' && at - from < LONGEST_DUTY) {
      at++;
    }
    return at;
  }
}
