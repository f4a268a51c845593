package org.gongbao.notify.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.notify.CarbonPlan.aDocument;
import static org.gongbao.notify.CarbonPlan.repeals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.test.TestRecord;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.alert.Alerts;
import org.gongbao.notify.match.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchingTopologyTest {

  private static final Instant NOW = Instant.parse("2022-05-05T00:00:00Z");

  private final Matcher matcher = new Matcher(Runnable::run);
  private final Map<String, PolicyDocument> archive = new HashMap<>();
  private @Nullable PolicyDocument arriving;
  private int waits;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> documents;
  private TestInputTopic<String, byte[]> relations;
  private TestOutputTopic<String, AlertRaised> alerts;
  private TestOutputTopic<String, DeadLetter> deadLetters;

  @BeforeEach
  void start() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    StreamsBuilder builder = new StreamsBuilder();
    new MatchingTopology(new Alerts(matcher, clock), () -> waits++, this::known, clock)
        .accept(stream(builder, Topics.DOCUMENTS), stream(builder, Topics.RELATIONS));
    driver = new TopologyTestDriver(builder.build(), new Properties());
    documents =
        driver.createInputTopic(
            Topics.DOCUMENTS.name(), new StringSerializer(), new ByteArraySerializer());
    relations =
        driver.createInputTopic(
            Topics.RELATIONS.name(), new StringSerializer(), new ByteArraySerializer());
    alerts = output(Topics.ALERTS);
    deadLetters = output(Topics.DOCUMENTS_DEAD_LETTERS);
    matcher.register("i1", words("碳达峰"));
    matcher.register("i2", words("title:通知 -转发"));
    matcher.register("i3", words("养老"));
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void raisesAnAlertForEachInterestWithItsReasons() {
    send(aDocument().withText("第一条\n为做好碳达峰工作，制定本方案。").build());

    List<AlertRaised> raised = alerts.readValuesToList();
    assertThat(raised).extracting(AlertRaised::interestId).containsExactlyInAnyOrder("i1", "i2");
    AlertRaised alert =
        raised.stream().filter(a -> a.interestId().equals("i1")).findFirst().orElseThrow();
    assertThat(alert.alertId()).isEqualTo(Ids.derive("alert", "i1", alert.policyId()));
    assertThat(alert.raisedAt()).isEqualTo(NOW);
    assertThat(alert.reasons())
        .containsExactly(new AlertRaised.Reason("碳达峰", "碳达峰", "为做好碳达峰工作，制定本方案。", 102, null));
    assertThat(waits).isPositive();
  }

  @Test
  void stampsAlertsWithTheirOwnHeaders() {
    send(aDocument().build());

    TestRecord<String, AlertRaised> first = alerts.readRecord();
    assertThat(first.key()).isEqualTo(first.value().interestId());
    assertThat(CloudEvents.text(first.headers(), "ce_type")).isEqualTo("gongbao.alert.raised.v1");
    assertThat(CloudEvents.text(first.headers(), "ce_id")).isEqualTo(first.value().alertId());
    assertThat(CloudEvents.text(first.headers(), "ce_source")).isEqualTo("/notify-service");
  }

  @Test
  void aPolicyAlertsAnInterestOnceHoweverManyGazettesPrintIt() {
    send(aDocument().withId("d1").withPolicyId("p").build());
    send(aDocument().withId("d1").withPolicyId("p").build());
    send(aDocument().withId("d2").withPolicyId("p").build());

    assertThat(alerts.readValuesToList())
        .extracting(AlertRaised::interestId)
        .containsExactlyInAnyOrder("i1", "i2");
  }

  @Test
  void aPolicyThatWasKnownStillAlertsAnInterestThatComesLater() {
    send(aDocument().withPolicyId("p").build());
    alerts.readValuesToList();
    matcher.register("late", words("方案"));

    send(aDocument().withId("d2").withPolicyId("p").build());

    assertThat(alerts.readValuesToList())
        .extracting(AlertRaised::interestId)
        .containsExactly("late");
  }

  @Test
  void repeatedHistoryAndTombstonesAlertNobody() {
    Headers replay = new RecordHeaders();
    CloudEvents.markReplay(replay);
    PolicyDocument document = aDocument().build();
    documents.pipeInput(new TestRecord<>(document.id(), bytes(document), replay));
    documents.pipeInput(document.id(), null);

    assertThat(alerts.isEmpty()).isTrue();
  }

  @Test
  void setsAsideWhatIsNoDocumentAndGoesOn() {
    documents.pipeInput("bad", "{\"id\":".getBytes(StandardCharsets.UTF_8));
    send(aDocument().build());

    TestRecord<String, DeadLetter> letter = deadLetters.readRecord();
    assertThat(letter.key()).isEqualTo("bad");
    assertThat(letter.value().code()).isEqualTo("not-our-event");
    assertThat(letter.value().topic()).isEqualTo("gazette.documents.v1");
    assertThat(letter.value().value()).isEqualTo("{\"id\":");
    assertThat(CloudEvents.text(letter.headers(), "ce_type")).isEqualTo("gongbao.dead-letter.v1");
    assertThat(alerts.readValuesToList()).hasSize(2);
  }

  @Test
  void whoFollowsAPolicyHearsOfARelationThatIsFoundAfterItsDocumentCame() {
    matcher.register("follower", following("old"));
    PolicyDocument amending = aDocument().withId("d1").withPolicyId("new").build();
    send(amending);
    assertThat(interestsAlerted()).containsExactlyInAnyOrder("i1", "i2");

    send(relation("r1", "d1", "old"));

    AlertRaised alert = alerts.readValue();
    assertThat(alert.interestId()).isEqualTo("follower");
    assertThat(alert.documentId()).isEqualTo("d1");
    assertThat(alert.alertId()).isEqualTo(Ids.derive("alert", "follower", "new"));
    assertThat(alert.reasons())
        .containsExactly(new AlertRaised.Reason("follow:old", "云溪市旧办法", "同时废止", 7, null));
    assertThat(alerts.isEmpty()).as("nobody else hears of it again").isTrue();
  }

  @Test
  void aRelationThatIsReadBeforeItsDocumentWaitsForIt() {
    matcher.register("follower", following("old"));
    PolicyDocument amending = aDocument().withId("d1").build();
    arriving = amending;

    send(relation("r1", "d1", "old"));
    send(amending);

    assertThat(interestsAlerted()).containsExactlyInAnyOrder("follower", "i1", "i2");
  }

  @Test
  void aRelationAlertsOnceHoweverOftenAndFromWhereItIsFound() {
    matcher.register("follower", following("old"));
    send(aDocument().withId("d1").withPolicyId("new").withRelations(repeals("old")).build());
    assertThat(interestsAlerted()).contains("follower");

    send(relation("r1", "d1", "old"));
    send(relation("r1", "d1", "old"));
    send(relation("r2", "d1", "old"));

    assertThat(alerts.isEmpty()).isTrue();
  }

  @Test
  void aFollowerWhoAsksForMoreHearsOnlyOfWhatMeetsAllOfIt() {
    matcher.register(
        "both", new Interest(List.of(), "碳达峰", List.of(), List.of(), List.of(), "old"));
    matcher.register("none", new Interest(List.of(), "养老", List.of(), List.of(), List.of(), "old"));
    send(aDocument().withId("d1").build());
    alerts.readValuesToList();
    matcher.register("late", words("碳达峰"));

    send(relation("r1", "d1", "old"));
    send(relation("r2", "d1", "another"));

    assertThat(interestsAlerted()).containsExactly("both");
  }

  @Test
  void repeatedStrayAndWithdrawnRelationsAlertNobody() {
    matcher.register("follower", following("old"));
    send(aDocument().withId("d1").build());
    alerts.readValuesToList();
    Headers replay = new RecordHeaders();
    CloudEvents.markReplay(replay);

    relations.pipeInput(new TestRecord<>("r1", bytes(relation("r1", "d1", "old")), replay));
    relations.pipeInput("r1", null);
    relations.pipeInput("r2", "{\"no\": 1}".getBytes(StandardCharsets.UTF_8));
    send(relation("r3", "gone", "old"));

    assertThat(alerts.isEmpty()).isTrue();
    assertThat(deadLetters.isEmpty()).isTrue();
  }

  private List<String> interestsAlerted() {
    return alerts.readValuesToList().stream().map(AlertRaised::interestId).toList();
  }

  /** What the archive knows; a document that is on its way has come by the time it answers. */
  private Optional<PolicyDocument> known(String documentId) {
    if (arriving != null) {
      archive.put(arriving.id(), arriving);
    }
    return Optional.ofNullable(archive.get(documentId));
  }

  private void send(PolicyDocument document) {
    archive.put(document.id(), document);
    documents.pipeInput(document.id(), bytes(document));
  }

  private void send(RelationResolved relation) {
    relations.pipeInput(relation.relationId(), bytes(relation));
  }

  private static RelationResolved relation(String id, String from, String toPolicy) {
    return new RelationResolved(
        id,
        RelationType.REPEALS,
        from,
        "policy of " + from,
        "新办法",
        toPolicy,
        "document of " + toPolicy,
        "云溪市旧办法",
        "同时废止",
        7);
  }

  private static Interest following(String policyId) {
    return new Interest(List.of(), null, List.of(), List.of(), List.of(), policyId);
  }

  private static byte[] bytes(RelationResolved relation) {
    return Topics.RELATIONS.valueSerde().serializer().serialize(Topics.RELATIONS.name(), relation);
  }

  private static KStream<String, byte[]> stream(StreamsBuilder builder, Topic<?> topic) {
    return builder.stream(topic.name(), Consumed.with(Serdes.String(), Serdes.ByteArray()));
  }

  private static byte[] bytes(PolicyDocument document) {
    return Topics.DOCUMENTS.valueSerde().serializer().serialize(Topics.DOCUMENTS.name(), document);
  }

  private <V> TestOutputTopic<String, V> output(Topic<V> topic) {
    return driver.createOutputTopic(
        topic.name(), topic.keySerde().deserializer(), topic.valueSerde().deserializer());
  }

  private static Interest words(String query) {
    return new Interest(List.of(), query, List.of(), List.of(), List.of(), null);
  }
}
