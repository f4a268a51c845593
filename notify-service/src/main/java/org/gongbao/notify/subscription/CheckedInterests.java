package org.gongbao.notify.subscription;

import java.util.List;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Json;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;

/** Reads wishes: refuses empty ones and unknown topics, and puts the rest in order. */
final class CheckedInterests implements InterestReader {

  private final TopicCatalogue topics;

  CheckedInterests(TopicCatalogue topics) {
    this.topics = topics;
  }

  @Override
  public CanonicalInterest read(Interest wished) {
    if (wished.asksNothing()) {
      throw new Refusal(
          RefusalCode.EMPTY_INTEREST,
          "the interest asks for nothing and would match everything: give topics, a query,"
              + " regions, issuers or kinds");
    }
    wished.topics().forEach(this::refuseUnknown);
    Interest canonical =
        new Interest(
            ordered(wished.topics()),
            wished.query(),
            ordered(wished.regions()),
            ordered(wished.issuers()),
            ordered(wished.kinds()),
            wished.follow());
    return new CanonicalInterest(
        Ids.derive("interest", Json.MAPPER.writeValueAsString(canonical)), canonical);
  }

  private void refuseUnknown(String topicId) {
    if (topics.find(topicId).isEmpty()) {
      throw new Refusal(
          RefusalCode.UNKNOWN_TOPIC,
          "topic \"%s\" does not exist: GET /api/v1/topics lists those there are"
              .formatted(topicId));
    }
  }

  private static List<String> ordered(List<String> values) {
    return values.stream().map(String::strip).distinct().sorted().toList();
  }
}
