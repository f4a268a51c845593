package org.gongbao.ingest.stream;

import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.ReceivedRecord;

/** Reads the records of the topic of outcomes; one that is no outcome is set aside. */
final class OutcomeRecords implements Consumer<ReceivedRecord> {

  private final Consumer<IssueOutcome> outcomes;
  private final DeadLetters deadLetters;

  OutcomeRecords(Consumer<IssueOutcome> outcomes, DeadLetters deadLetters) {
    this.outcomes = outcomes;
    this.deadLetters = deadLetters;
  }

  @Override
  public void accept(ReceivedRecord record) {
    IssueOutcome outcome;
    try {
      outcome =
          Topics.OUTCOMES.valueSerde().deserializer().deserialize(record.topic(), record.value());
    } catch (SerializationException e) {
      deadLetters.setAside(record, e);
      return;
    }
    // Null is a tombstone: the outcome is forgotten, the receipt keeps what it knew.
    if (outcome != null) {
      outcomes.accept(outcome);
    }
  }
}
