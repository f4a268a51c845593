package org.gongbao.notify.stream;

import java.time.Clock;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.problem.RecordProblem;
import org.gongbao.notify.alert.Alerts;

/**
 * Turns a document into its alerts, keyed by interest, or into a dead letter. A document that
 * repeats history alerts nobody. Documents wait until the interests are known: none is missed.
 */
final class MatchStep extends ContextualProcessor<String, byte[], String, Object> {

  private final Alerts alerts;
  private final Runnable awaitInterests;
  private final Clock clock;
  private final Deserializer<PolicyDocument> reader = Topics.DOCUMENTS.valueSerde().deserializer();

  MatchStep(Alerts alerts, Runnable awaitInterests, Clock clock) {
    this.alerts = alerts;
    this.awaitInterests = awaitInterests;
    this.clock = clock;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    if (record.value() == null || CloudEvents.isReplay(record.headers())) {
      return;
    }
    awaitInterests.run();
    List<AlertRaised> raised;
    try {
      raised = alerts.raise(reader.deserialize(Topics.DOCUMENTS.name(), record.value()));
    } catch (SerializationException e) {
      setAside(
          record,
          RecordProblem.NOT_OUR_EVENT,
          e.getMessage() + "; correct the sender and send it again",
          e);
      return;
    } catch (RuntimeException e) {
      setAside(
          record,
          RecordProblem.UNMATCHABLE_DOCUMENT,
          "the document cannot be matched: see the cause; send it again once that is mended",
          e);
      return;
    }
    raised.forEach(alert -> context().forward(record.withKey(alert.interestId()).withValue(alert)));
  }

  private void setAside(
      Record<String, byte[]> record, RecordProblem code, String reason, RuntimeException cause) {
    RecordMetadata place = context().recordMetadata().orElseThrow();
    DeadLetter letter = SetAside.letter(record, place, code, reason, cause, clock.instant());
    context().forward(record.withValue(letter));
  }
}
