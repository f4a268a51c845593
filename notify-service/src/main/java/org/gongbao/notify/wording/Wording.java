package org.gongbao.notify.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.match.Explanation;
import org.jspecify.annotations.Nullable;

/** Puts interests and reasons into words. */
public final class Wording {

  private static final String WORDS = "clause.words";
  private static final String LISTED = "、";

  private final TopicCatalogue topics;
  private final UnaryOperator<String> regionNames;
  private final UnaryOperator<String> policyNames;

  /**
   * Words with names.
   *
   * @param topics names of topics
   * @param regionNames name of the region with a code, or the code itself
   * @param policyNames title of the policy with an id, or the id itself
   */
  public Wording(
      TopicCatalogue topics, UnaryOperator<String> regionNames, UnaryOperator<String> policyNames) {
    this.topics = topics;
    this.regionNames = regionNames;
    this.policyNames = policyNames;
  }

  /** What a policy is called. */
  public String policy(String policyId) {
    return policyNames.apply(policyId);
  }

  /** The clauses of an interest, in the order of its fields. */
  public List<Clause> of(Interest interest) {
    List<Clause> clauses = new ArrayList<>();
    interest.topics().forEach(id -> clauses.add(clause("topic", id)));
    if (interest.query() != null) {
      clauses.add(new Clause(WORDS, interest.query()));
    }
    interest.regions().forEach(code -> clauses.add(clause("region", code)));
    interest.issuers().forEach(name -> clauses.add(clause("issuer", name)));
    interest.kinds().forEach(name -> clauses.add(clause("kind", name)));
    if (interest.follow() != null) {
      clauses.add(clause("follow", interest.follow()));
    }
    return clauses;
  }

  /** The reasons of an alert. */
  public List<WordedReason> of(List<AlertRaised.Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                WordedReason.of(
                    clause(reason.clause()), reason.passage(), reason.phrase(), reason.label()))
        .toList();
  }

  /** What came of the clauses of an interest. */
  public List<WordedOutcome> of(Explanation explanation) {
    return explanation.clauses().stream().map(this::outcome).toList();
  }

  private WordedOutcome outcome(Explanation.Outcome outcome) {
    return new WordedOutcome(
        clause(outcome.clause()),
        outcome.isMet(),
        outcome.clause().startsWith("-"),
        of(outcome.found()),
        outcome.scores().stream().map(this::score).toList(),
        outcome.instead().isEmpty() ? null : String.join(LISTED, outcome.instead()));
  }

  private WordedOutcome.WordedScore score(TopicScore score) {
    BigDecimal shown = BigDecimal.valueOf(score.score()).setScale(2, RoundingMode.DOWN);
    return new WordedOutcome.WordedScore(topics.nameOf(score.id()), shown.toPlainString());
  }

  /** A clause as an alert writes it: {@code topic:carbon OR topic:water}, or words of the query. */
  private Clause clause(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return new Clause(WORDS, written);
    }
    String field = written.substring(0, colon);
    UnaryOperator<String> name = name(field);
    if (name == null) {
      return new Clause(WORDS, written);
    }
    String values =
        Stream.of(written.substring(colon + 1).split(" OR " + field + ":"))
            .map(name)
            .collect(Collectors.joining(LISTED));
    return new Clause("clause." + field, values);
  }

  private Clause clause(String field, String value) {
    return clause(field + ":" + value);
  }

  /** What the values of a field are called; null if it is not a field of an interest. */
  private @Nullable UnaryOperator<String> name(String field) {
    return switch (field) {
      case "topic" -> topics::nameOf;
      case "region" -> regionNames;
      case "follow" -> policyNames;
      case "issuer", "kind" -> UnaryOperator.identity();
      default -> null;
    };
  }
}
