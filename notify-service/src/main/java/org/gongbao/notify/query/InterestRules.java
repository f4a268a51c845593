package org.gongbao.notify.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.region.Regions;

/** What an interest must fulfil before anybody can subscribe to it. */
public final class InterestRules {

  /** Most values of one field. */
  public static final int MAX_VALUES = 100;

  private final Set<String> topics;
  private final Regions regions;

  /**
   * Rules that know what there is.
   *
   * @param topics ids of the topics that documents are classified by
   * @param regions the places
   */
  public InterestRules(Set<String> topics, Regions regions) {
    this.topics = Set.copyOf(topics);
    this.regions = regions;
  }

  /** Everything wrong with an interest; empty if it can be subscribed to. */
  public List<InterestProblem> check(Interest interest) {
    List<InterestProblem> problems = new ArrayList<>();
    if (interest.asksNothing()) {
      problems.add(
          new InterestProblem(
              "asks-nothing",
              "interest",
              "the interest asks for nothing: give a topic, words, a region, an issuer or a kind"));
    }
    checkQuery(interest, problems);
    checkTopics(interest, problems);
    checkRegions(interest, problems);
    checkCount("topics", interest.topics(), problems);
    checkCount("regions", interest.regions(), problems);
    checkCount("issuers", interest.issuers(), problems);
    checkCount("kinds", interest.kinds(), problems);
    return problems;
  }

  private static void checkQuery(Interest interest, List<InterestProblem> problems) {
    if (interest.query() == null) {
      return;
    }
    try {
      Query query = Query.parse(interest.query());
      if (!query.asksForWords() && isAlone(interest)) {
        problems.add(
            new InterestProblem(
                "only-negations",
                "query",
                "the query '"
                    + interest.query()
                    + "' only says what must not be there: add what should be, or a topic"));
      }
    } catch (QueryException e) {
      problems.add(new InterestProblem("bad-query", "query", e.getMessage()));
    }
  }

  /** Whether no other field narrows what the query asks for. */
  private static boolean isAlone(Interest i) {
    return new Interest(i.topics(), null, i.regions(), i.issuers(), i.kinds(), i.follow())
        .asksNothing();
  }

  private void checkTopics(Interest interest, List<InterestProblem> problems) {
    for (String topic : interest.topics()) {
      if (!topics.contains(topic)) {
        problems.add(
            new InterestProblem(
                "unknown-topic",
                "topics",
                "there is no topic '" + topic + "': the topics are " + sorted(topics)));
      }
    }
  }

  private void checkRegions(Interest interest, List<InterestProblem> problems) {
    for (String code : interest.regions()) {
      if (regions.byCode(code).isEmpty()) {
        problems.add(
            new InterestProblem(
                "unknown-region",
                "regions",
                "there is no place '"
                    + code
                    + "': give a six-digit code of GB/T 2260, such as 130800"));
      }
    }
  }

  private static void checkCount(
      String field, List<String> values, List<InterestProblem> problems) {
    if (values.size() > MAX_VALUES) {
      problems.add(
          new InterestProblem(
              "too-many-values",
              field,
              values.size() + " " + field + ": an interest may name " + MAX_VALUES));
    }
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
