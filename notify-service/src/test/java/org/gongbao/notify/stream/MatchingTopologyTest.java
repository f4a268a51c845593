package org.gongbao.notify.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.notify.DocumentBuilder.aDocument;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
import org.gongbao.contract.Ids;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.alert.Alerts;
import org.gongbao.notify.match.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchingTopologyTest {

  private static final Instant NOW = Instant.parse("2022-05-05T00:00:00Z");

  private final Matcher matcher = new Matcher(Runnable::run);
  private int waits;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> documents;
  private TestOutputTopic<String, AlertRaised> alerts;
  private TestOutputTopic<String, DeadLetter> deadLetters;

  @BeforeEach
  void start() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    StreamsBuilder builder = new StreamsBuilder();
    new MatchingTopology(new Alerts(matcher, clock), () -> waits++, clock)
        .accept(
            builder.stream(
                Topics.DOCUMENTS.name(), Consumed.with(Serdes.String(), Serdes.ByteArray())));
    driver = new TopologyTestDriver(builder.build(), new Properties());
    documents =
        driver.createInputTopic(
            Topics.DOCUMENTS.name(), new StringSerializer(), new ByteArraySerializer());
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
    send(aDocument().withText("第一条\n为做好碳达峰工作，制定本方案。").startingAtLine(7).build());

    List<AlertRaised> raised = alerts.readValuesToList();
    assertThat(raised).extracting(AlertRaised::interestId).containsExactlyInAnyOrder("i1", "i2");
    AlertRaised alert =
        raised.stream().filter(a -> a.interestId().equals("i1")).findFirst().orElseThrow();
    assertThat(alert.alertId()).isEqualTo(Ids.derive("alert", "i1", alert.policyId()));
    assertThat(alert.raisedAt()).isEqualTo(NOW);
    assertThat(alert.reasons())
        .containsExactly(new AlertRaised.Reason("碳达峰", "碳达峰", "为做好碳达峰工作，制定本方案。", 9, null));
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
    send(aDocument().withId("d1").ofPolicy("p").build());
    send(aDocument().withId("d1").ofPolicy("p").build());
    send(aDocument().withId("d2").ofPolicy("p").build());

    assertThat(alerts.readValuesToList())
        .extracting(AlertRaised::interestId)
        .containsExactlyInAnyOrder("i1", "i2");
  }

  @Test
  void aPolicyThatWasKnownStillAlertsAnInterestThatComesLater() {
    send(aDocument().ofPolicy("p").build());
    alerts.readValuesToList();
    matcher.register("late", words("方案"));

    send(aDocument().withId("d2").ofPolicy("p").build());

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

  private void send(PolicyDocument document) {
    documents.pipeInput(document.id(), bytes(document));
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
