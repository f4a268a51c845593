package org.gongbao.notify.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.notify.match.Condition.All;
import org.gongbao.notify.match.Condition.Any;
import org.gongbao.notify.match.Condition.Holds;
import org.gongbao.notify.match.Condition.Near;
import org.gongbao.notify.match.Condition.Not;
import org.gongbao.notify.match.Condition.Phrase;

/** Writes conditions into a program and numbers their phrases and facts as they come. */
final class ProgramWriter {

  private final Program program = new Program();
  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<Fact, Integer> facts = new HashMap<>();
  private char[] characters = new char[256];
  private int[] starts = new int[64];

  Program program() {
    return program;
  }

  Map<Fact, Integer> facts() {
    return facts;
  }

  PhraseTable phraseTable() {
    return new PhraseTable(
        Arrays.copyOf(characters, starts[phrases.size()]),
        Arrays.copyOf(starts, phrases.size() + 1));
  }

  /** Writes a condition and says where it begins. */
  int write(Condition condition) {
    if (condition instanceof Phrase phrase) {
      return program.write(phrase.inTitle() ? Program.IN_TITLE : Program.PHRASE, number(phrase));
    }
    if (condition instanceof Holds holds) {
      return program.write(Program.FACT, facts.computeIfAbsent(holds.fact(), fact -> facts.size()));
    }
    if (condition instanceof Near near) {
      boolean inTitle = near.first().inTitle();
      int at = program.write(inTitle ? Program.NEAR_IN_TITLE : Program.NEAR, near.distance());
      program.write(number(near.first()));
      program.write(number(near.second()));
      return at;
    }
    if (condition instanceof Not not) {
      int at = program.write(Program.NOT, 0);
      write(not.part());
      return at;
    }
    return condition instanceof All all
        ? writeJoined(Program.ALL, all.parts())
        : writeJoined(Program.ANY, ((Any) condition).parts());
  }

  private int writeJoined(int operation, List<Condition> parts) {
    int at = program.write(operation, 0);
    parts.forEach(this::write);
    program.close(at);
    return at;
  }

  private int number(Phrase phrase) {
    Integer known = phrases.get(phrase.folded());
    if (known != null) {
      return known;
    }
    int number = phrases.size();
    phrases.put(phrase.folded(), number);
    append(number, phrase.folded());
    return number;
  }

  private void append(int number, String folded) {
    int start = starts[number];
    int end = start + folded.length();
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, characters.length * 2));
    }
    if (number + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    folded.getChars(0, folded.length(), characters, start);
    starts[number + 1] = end;
  }
}
