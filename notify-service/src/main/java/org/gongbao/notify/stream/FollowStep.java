package org.gongbao.notify.stream;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.contract.problem.RecordProblem;
import org.gongbao.notify.alert.Alerts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a relation that was found between two documents into the alerts of those who follow the
 * policy it bears on, keyed by interest. A relation that repeats history alerts nobody.
 */
final class FollowStep extends ContextualProcessor<String, byte[], String, Object> {

  private static final Logger LOG = LoggerFactory.getLogger(FollowStep.class);

  private final Alerts alerts;
  private final Runnable awaitInterests;
  private final Function<String, Optional<PolicyDocument>> documents;
  private final Clock clock;
  private final Deserializer<RelationResolved> reader =
      Topics.RELATIONS.valueSerde().deserializer();

  /**
   * A step.
   *
   * @param documents the document with an id, empty only if there is none (any more)
   */
  FollowStep(
      Alerts alerts,
      Runnable awaitInterests,
      Function<String, Optional<PolicyDocument>> documents,
      Clock clock) {
    this.alerts = alerts;
    this.awaitInterests = awaitInterests;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    if (record.value() == null || CloudEvents.isReplay(record.headers())) {
      return;
    }
    RelationResolved relation;
    try {
      relation = reader.deserialize(Topics.RELATIONS.name(), record.value());
    } catch (SerializationException e) {
      // parse-service reads the same topic and sets the same record aside with its reason.
      LOG.debug("not a relation, left out: {}", context().recordMetadata().orElse(null));
      return;
    }
    awaitInterests.run();
    documents
        .apply(relation.fromDocumentId())
        .ifPresent(document -> match(record, document, relation));
  }

  private void match(
      Record<String, byte[]> record, PolicyDocument document, RelationResolved relation) {
    List<AlertRaised> raised;
    try {
      raised = alerts.raise(document, relation);
    } catch (RuntimeException e) {
      context()
          .forward(
              record.withValue(
                  SetAside.letter(
                      record,
                      context().recordMetadata().orElseThrow(),
                      RecordProblem.UNMATCHABLE_DOCUMENT,
                      "the document of this relation cannot be matched: see the cause",
                      e,
                      clock.instant())));
      return;
    }
    raised.forEach(alert -> context().forward(record.withKey(alert.interestId()).withValue(alert)));
  }
}
