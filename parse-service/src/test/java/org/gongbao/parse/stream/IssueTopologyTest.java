package org.gongbao.parse.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.test.TestRecord;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.contract.event.IssueReceived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueTopologyTest {
  private final Map<String, Reading> readings = new HashMap<>();
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> issues;
  private TestOutputTopic<String, PolicyDocument> documents;
  private TestOutputTopic<String, IssueOutcome> outcomes;
  private TestOutputTopic<String, DeadLetter> deadLetters;

  @BeforeEach
  void start() {
    StreamsBuilder builder = new StreamsBuilder();
    new IssueTopology(this::read, new DocumentLimit(1 << 20), Samples.CLOCK)
        .accept(
            builder.stream(
                Topics.ISSUES.name(), Consumed.with(Serdes.String(), Serdes.ByteArray())));
    driver = new TopologyTestDriver(builder.build(), new Properties());
    issues =
        driver.createInputTopic(
            Topics.ISSUES.name(), new StringSerializer(), new ByteArraySerializer());
    documents = output(Topics.DOCUMENTS);
    outcomes = output(Topics.OUTCOMES);
    deadLetters = output(Topics.ISSUES_DEAD_LETTERS);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void publishesEachDocumentAndTheOutcome() {
    readings.put("i1", read("i1", Samples.document("d1", "甲"), Samples.document("d2", "乙")));
    send("i1", new RecordHeaders());

    assertThat(documents.readKeyValuesToMap()).containsOnlyKeys("d1", "d2");
    assertThat(outcomes.readValue())
        .isEqualTo(
            new IssueOutcome(
                "i1", IssueOutcome.State.PARSED, null, null, List.of("d1", "d2"), Samples.NOW));
    assertThat(deadLetters.isEmpty()).isTrue();
  }

  @Test
  void stampsEveryEventAndPassesReplayOn() {
    readings.put("i1", read("i1", Samples.document("d1", "甲")));
    Headers replay = new RecordHeaders();
    CloudEvents.markReplay(replay);
    replay.add("ce_type", "gongbao.issue.received.v1".getBytes(StandardCharsets.UTF_8));
    send("i1", replay);

    TestRecord<String, PolicyDocument> document = documents.readRecord();
    assertThat(CloudEvents.isReplay(document.headers())).isTrue();
    assertThat(CloudEvents.text(document.headers(), "ce_type"))
        .isEqualTo(Topics.DOCUMENTS.eventType());
    assertThat(CloudEvents.text(document.headers(), "ce_id")).hasSize(32);
    assertThat(CloudEvents.isReplay(outcomes.readRecord().headers())).isTrue();
  }

  @Test
  void givesTheSameDocumentTheSameEventId() {
    readings.put("i1", read("i1", Samples.document("d1", "甲")));
    send("i1", new RecordHeaders());
    send("i1", new RecordHeaders());

    assertThat(documents.readRecordsToList())
        .extracting(record -> CloudEvents.text(record.headers(), "ce_id"))
        .hasSize(2)
        .containsOnly(CloudEvents.text(idOf("d1"), "ce_id"));
  }

  @Test
  void endsDocumentsThatABetterReadingNoLongerFinds() {
    readings.put("i1", read("i1", Samples.document("d1", "甲"), Samples.document("d2", "乙")));
    send("i1", new RecordHeaders());
    readings.put("i1", read("i1", Samples.document("d2", "乙"), Samples.document("d3", "丙")));
    documents.readRecordsToList();
    send("i1", new RecordHeaders());

    Map<String, PolicyDocument> second = documents.readKeyValuesToMap();
    assertThat(second).containsOnlyKeys("d1", "d2", "d3");
    assertThat(second.get("d1")).isNull();
    assertThat(second.get("d2")).isNotNull();
  }

  @Test
  void keepsDocumentsOfAnIssueThatIsLaterRefused() {
    readings.put("i1", read("i1", Samples.document("d1", "甲")));
    send("i1", new RecordHeaders());
    documents.readRecordsToList();
    readings.put("i1", new Reading.Refused("no-text", "no text", null));
    send("i1", new RecordHeaders());
    assertThat(documents.isEmpty()).isTrue();
  }

  @Test
  void setsARefusedIssueAsideWithReasonAndPlace() {
    readings.put(
        "i1", new Reading.Refused("no-text", "no text in it", new IllegalStateException("why")));
    send("i1", new RecordHeaders());

    DeadLetter letter = deadLetters.readValue();
    assertThat(letter.code()).isEqualTo("no-text");
    assertThat(letter.cause()).isEqualTo("java.lang.IllegalStateException: why");
    assertThat(letter.topic()).isEqualTo(Topics.ISSUES.name());
    assertThat(letter.offset()).isZero();
    assertThat(letter.value()).isEqualTo(new String(bytes("i1"), StandardCharsets.UTF_8));
    assertThat(outcomes.readValue())
        .isEqualTo(
            new IssueOutcome(
                "i1",
                IssueOutcome.State.REFUSED,
                "no-text",
                "no text in it",
                List.of(),
                Samples.NOW));
    assertThat(documents.isEmpty()).isTrue();
  }

  @Test
  void setsAsideWhatIsNotAnIssueEvent() {
    issues.pipeInput("k", "{\"issueId\": 3".getBytes(StandardCharsets.UTF_8));
    issues.pipeInput("k", null);

    assertThat(deadLetters.readValuesToList())
        .extracting(DeadLetter::code, DeadLetter::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("not-our-event", "{\"issueId\": 3"),
            org.assertj.core.groups.Tuple.tuple("empty-record", null));
    assertThat(outcomes.isEmpty()).isTrue();
  }

  @Test
  void throwsWhatMayPassSoThatTheRecordComesAgain() {
    assertThatThrownBy(() -> send("store-away", new RecordHeaders()))
        .hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(deadLetters.isEmpty()).isTrue();
  }

  private Reading read(IssueReceived issue) {
    Reading reading = readings.get(issue.issueId());
    if (reading == null) {
      throw new IllegalStateException("the store is away");
    }
    return reading;
  }

  private static Reading read(String issueId, PolicyDocument... documents) {
    return new Reading.Read(Samples.parsed(issueId, documents));
  }

  private void send(String issueId, Headers headers) {
    issues.pipeInput(new TestRecord<>(issueId, bytes(issueId), headers));
  }

  private static byte[] bytes(String issueId) {
    return Topics.ISSUES
        .valueSerde()
        .serializer()
        .serialize(Topics.ISSUES.name(), Samples.issue(issueId));
  }

  private Headers idOf(String documentId) {
    PolicyDocument document = Samples.document(documentId, "甲");
    return Outgoing.of(Topics.DOCUMENTS, document)
        .caused(
            new org.apache.kafka.streams.processor.api.Record<>("i1", "", 0L),
            documentId,
            Samples.NOW)
        .headers();
  }

  private <V> TestOutputTopic<String, V> output(Topic<V> topic) {
    return driver.createOutputTopic(
        topic.name(), topic.keySerde().deserializer(), topic.valueSerde().deserializer());
  }
}
