package org.gongbao.parse.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.contract.problem.RecordProblem;
import org.gongbao.edges.stream.Letters;
import org.gongbao.edges.stream.ReceivedRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one issue a record. Documents that an earlier reading of the issue found and this one does
 * not are ended with a tombstone. Errors that may pass are thrown: the transaction is undone, the
 * thread replaced and the record read again.
 */
final class IssueStep implements Processor<String, byte[], String, Outgoing> {
  /** The last outcome {@code parsed} of each issue. */
  static final String LAST_PARSED = "last-parsed";

  private static final Logger LOG = LoggerFactory.getLogger(IssueStep.class);

  private final Function<IssueReceived, Reading> reader;
  private final DocumentLimit limit;
  private final Clock clock;
  private ProcessorContext<String, Outgoing> context;
  private KeyValueStore<String, IssueOutcome> lastParsed;

  IssueStep(Function<IssueReceived, Reading> reader, DocumentLimit limit, Clock clock) {
    this.reader = reader;
    this.limit = limit;
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<String, Outgoing> context) {
    this.context = context;
    this.lastParsed = context.getStateStore(LAST_PARSED);
  }

  @Override
  public void process(Record<String, byte[]> record) {
    IssueReceived issue;
    try {
      issue = Topics.ISSUES.valueSerde().deserializer().deserialize(topic(), record.value());
    } catch (SerializationException e) {
      String reason = e.getMessage() + "; correct the sender and send it again";
      setAside(record, new Reading.Refused(RecordProblem.NOT_OUR_EVENT.text(), reason, e));
      return;
    }
    if (issue == null) {
      String reason = "the record has no value; send an issue event";
      setAside(record, new Reading.Refused(RecordProblem.EMPTY_RECORD.text(), reason, null));
      return;
    }
    Reading reading = reader.apply(issue);
    if (reading instanceof Reading.Read read) {
      publish(record, issue.issueId(), read.issue());
    } else if (reading instanceof Reading.Refused refused) {
      refuse(record, issue.issueId(), refused);
    }
    // One issue a transaction: a slow one must not keep the one before it open.
    context.commit();
  }

  private void publish(Record<String, byte[]> cause, String issueId, ParsedIssue parsed) {
    List<String> ids = new ArrayList<>();
    for (PolicyDocument document : parsed.documents()) {
      send(cause, document.id(), limit.apply(document));
      ids.add(document.id());
    }
    IssueOutcome before = lastParsed.get(issueId);
    if (before != null) {
      before.documentIds().stream()
          .filter(id -> !ids.contains(id))
          .forEach(id -> send(cause, id, Outgoing.tombstone(Topics.DOCUMENTS)));
    }
    IssueOutcome outcome =
        new IssueOutcome(issueId, IssueOutcome.State.PARSED, null, null, ids, clock.instant());
    lastParsed.put(issueId, outcome);
    send(cause, issueId, Outgoing.of(Topics.OUTCOMES, outcome));
    LOG.info("read issue={} documents={}", issueId, ids.size());
  }

  private void refuse(Record<String, byte[]> cause, String issueId, Reading.Refused refused) {
    setAside(cause, refused);
    IssueOutcome outcome =
        new IssueOutcome(
            issueId,
            IssueOutcome.State.REFUSED,
            refused.code(),
            refused.reason(),
            List.of(),
            clock.instant());
    send(cause, issueId, Outgoing.of(Topics.OUTCOMES, outcome));
  }

  private void setAside(Record<String, byte[]> record, Reading.Refused refused) {
    RecordMetadata place = context.recordMetadata().orElseThrow();
    DeadLetter letter =
        Letters.of(
            new ReceivedRecord(
                place.topic(),
                place.partition(),
                place.offset(),
                bytes(record.key()),
                record.value()),
            refused.code(),
            refused.reason(),
            refused.cause(),
            clock.instant());
    send(record, record.key(), Outgoing.of(Topics.ISSUES_DEAD_LETTERS, letter));
    LOG.warn(
        "refused issue={} code={} partition={} offset={}",
        record.key(),
        refused.code(),
        place.partition(),
        place.offset());
  }

  private void send(Record<String, byte[]> cause, String key, Outgoing outgoing) {
    context.forward(outgoing.caused(cause, key, clock.instant()));
  }

  private String topic() {
    return context.recordMetadata().map(RecordMetadata::topic).orElse(Topics.ISSUES.name());
  }

  private static byte @Nullable [] bytes(@Nullable String key) {
    return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
  }
}
