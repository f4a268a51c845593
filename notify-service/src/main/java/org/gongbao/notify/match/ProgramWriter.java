package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> phrases = new ArrayList<>();
  private final Map<Fact, Integer> facts = new HashMap<>();

  Program program() {
    return program;
  }

  Map<Fact, Integer> facts() {
    return facts;
  }

  List<String> phrases() {
    return phrases;
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

  /** What is soon answered is asked first, for it may spare the rest. */
  private int writeJoined(int operation, List<Condition> parts) {
    int at = program.write(operation, 0);
    parts.stream().sorted(Comparator.comparingInt(ProgramWriter::effort)).forEach(this::write);
    program.close(at);
    return at;
  }

  private static int effort(Condition condition) {
    if (condition instanceof Holds) {
      return 0;
    }
    if (condition instanceof Phrase) {
      return 1;
    }
    return condition instanceof Near ? 3 : 2;
  }

  private int number(Phrase phrase) {
    return numbers.computeIfAbsent(
        phrase.folded(),
        folded -> {
          phrases.add(folded);
          return phrases.size() - 1;
        });
  }
}
