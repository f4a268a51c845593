package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a document takes effect and when it ends, from its own words first, then from the text
 * it issues, where the last clause (附则) wins. 有效期N年 counts from the first day: five years from 1
 * January 2022 end on 31 December 2026.
 */
public final class ValidityReader {
  private final EffectClause effectClause = new EffectClause();
  private final TermClause termClause = new TermClause();

  /** The validity a document states for itself. */
  public Validity read(Lines lines, DocumentFacts facts) {
    return read(Speech.of(lines, facts));
  }

  /** The validity a document states for itself, when its speech is at hand. */
  public Validity read(Speech speech) {
    DocumentFacts facts = speech.facts();
    if (facts.isInterpretation()) {
      return Validity.UNSTATED; // it tells of another document's validity
    }
    Finding own = find(speech.own(), facts, true);
    Finding carried = find(speech.carried(), facts, false);
    return validity(own.orElse(carried), facts);
  }

  private Finding find(List<Paragraph> paragraphs, DocumentFacts facts, boolean ownWords) {
    Finding found = Finding.NONE;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.isTable()) {
        continue;
      }
      String words = paragraph.text();
      if (!mayTell(words)) {
        continue;
      }
      EffectClause.Effect effect = effectClause.last(words, facts, ownWords);
      TermClause.Term term = termClause.last(words, effect != null, ownWords);
      found = found.with(paragraph, effect, term);
    }
    return found;
  }

  /** Spares most paragraphs the patterns. */
  private static boolean mayTell(String words) {
    return words.contains("之日")
        || words.contains("行至")
        || words.contains("有效期")
        || words.contains("试行")
        || mayGiveTime(words)
            && (words.contains("施行")
                || words.contains("执行")
                || words.contains("实施")
                || words.contains("日起"));
  }

  /** A day of the calendar, not 工作日 or 日常; or a term. */
  private static boolean mayGiveTime(String words) {
    int day = words.indexOf('日');
    if (day < 0) {
      return false;
    }
    for (int at = day; at >= 0; at = words.indexOf('日', at + 1)) {
      if (at > 0 && "0123456789一二三四五六七八九十".indexOf(words.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return words.contains("行期") || words.contains("施期") || words.contains("暂定");
  }

  private static Validity validity(Finding found, DocumentFacts facts) {
    LocalDate from = found.effect == null ? null : found.effect.from();
    LocalDate base = from == null ? facts.issuedOn() : from;
    LocalDate until = found.term == null ? null : found.term.until(base);
    if (from == null && found.term != null && found.term.countsFromIssue()) {
      from = facts.issuedOn();
    }
    Map<String, LineRange> places = new HashMap<>();
    if (from != null) {
      int line = found.effect == null ? found.termLine : found.effectLine;
      places.put("effectiveFrom", new LineRange(line, line));
    }
    if (until != null) {
      places.put("expiresOn", new LineRange(found.termLine, found.termLine));
    }
    return new Validity(from, until, places);
  }

  /** The last clauses met, with their lines. */
  private record Finding(
      EffectClause.@Nullable Effect effect,
      int effectLine,
      TermClause.@Nullable Term term,
      int termLine) {
    static final Finding NONE = new Finding(null, 0, null, 0);

    Finding with(
        Paragraph paragraph, EffectClause.@Nullable Effect more, TermClause.@Nullable Term end) {
      return new Finding(
          more == null ? effect : more,
          more == null ? effectLine : paragraph.line(more.offset()),
          end == null ? term : end,
          end == null ? termLine : paragraph.line(end.offset()));
    }

    /** What the other says where this says nothing; a term counts from the day beside it alone. */
    Finding orElse(Finding other) {
      boolean sameDay =
          effect == null || other.effect == null || effect.from().equals(other.effect.from());
      boolean takesTerm = term == null && sameDay;
      return new Finding(
          effect == null ? other.effect : effect,
          effect == null ? other.effectLine : effectLine,
          takesTerm ? other.term : term,
          takesTerm ? other.termLine : termLine);
    }
  }
}
