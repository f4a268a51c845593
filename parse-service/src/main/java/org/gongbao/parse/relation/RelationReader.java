package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Speech;

/**
 * Reads what a document does to others. An interpretation (解读) only interprets. Only acts the
 * document states of itself count: a cited title that contains 转发 or 废止 is no act.
 */
public final class RelationReader {
  private static final ActReader INTERPRETS = new InterpretsReader();
  private static final List<ActReader> ACTS =
      List.of(new AmendsReader(), new RepealsReader(), new ForwardsReader());
  private static final ActReader IMPLEMENTS = new ImplementsReader();

  /** Its acts in order: amends, repeals, forwards or interprets, then implements. */
  public List<Relation> read(Lines lines, DocumentFacts facts) {
    return read(Speech.of(lines, facts));
  }

  /** The same, when its speech is at hand. */
  public List<Relation> read(Speech speech) {
    DocumentFacts facts = speech.facts();
    Reading document = new Reading(facts, speech.own(), speech.carried(), speech.lists());
    if (document.isInterpretation()) {
      return INTERPRETS.read(document);
    }
    List<Relation> relations = new ArrayList<>();
    ACTS.forEach(act -> relations.addAll(act.read(document)));
    // A text printed again as amended cites its own grounds, not those of the order.
    boolean reprints = relations.stream().anyMatch(r -> r.type() == RelationType.AMENDS);
    Reading opening =
        reprints ? new Reading(facts, document.own(), List.of(), List.of()) : document;
    relations.addAll(IMPLEMENTS.read(opening));
    return once(relations);
  }

  private static List<Relation> once(List<Relation> relations) {
    Set<String> seen = new HashSet<>();
    List<Relation> once = new ArrayList<>();
    for (Relation relation : relations) {
      String target = Reading.key(relation.target());
      boolean isNew = seen.add(relation.type() + target);
      boolean isActAlready =
          relation.type() == RelationType.IMPLEMENTS
              && once.stream()
                  .anyMatch(
                      r ->
                          r.type() == RelationType.FORWARDS
                              && Reading.key(r.target()).equals(target));
      if (isNew && !isActAlready) {
        once.add(relation);
      }
    }
    return once;
  }
}
