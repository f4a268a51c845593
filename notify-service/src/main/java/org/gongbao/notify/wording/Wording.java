package org.gongbao.notify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.catalogue.TopicCatalogue;

/** Puts interests and reasons into words. */
public final class Wording {

  private static final String WORDS = "clause.words";

  private final TopicCatalogue topics;
  private final UnaryOperator<String> regionNames;

  /**
   * Words with names.
   *
   * @param topics names of topics
   * @param regionNames name of the region with a code, or the code itself
   */
  public Wording(TopicCatalogue topics, UnaryOperator<String> regionNames) {
    this.topics = topics;
    this.regionNames = regionNames;
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

  /** A clause as an alert writes it: {@code topic:carbon}, or words of the query. */
  private Clause clause(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? new Clause(WORDS, written)
        : clause(written.substring(0, colon), written.substring(colon + 1));
  }

  private Clause clause(String field, String value) {
    return switch (field) {
      case "topic" -> new Clause("clause.topic", topics.nameOf(value));
      case "region" -> new Clause("clause.region", regionNames.apply(value));
      case "issuer" -> new Clause("clause.issuer", value);
      case "kind" -> new Clause("clause.kind", value);
      case "follow" -> new Clause("clause.follow", value);
      default -> new Clause(WORDS, field + ":" + value);
    };
  }
}
