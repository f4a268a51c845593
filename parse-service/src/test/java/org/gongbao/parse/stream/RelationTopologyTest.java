package org.gongbao.parse.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.test.TestRecord;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.event.RelationResolved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelationTopologyTest {
  private static final PolicyDocument PLAN =
      Samples.document("plan", "云溪市人民政府关于印发《云溪市节水规划》的通知", "云政发〔2023〕4号");
  private static final PolicyDocument CITING =
      Samples.document(
          "citing", "云溪市人民政府关于节水灌溉的意见", "云政发〔2024〕9号", cites("云溪市节水规划", "云政发〔2023〕4号"));

  private TopologyTestDriver driver;
  private TestInputTopic<String, PolicyDocument> documents;
  private TestOutputTopic<String, RelationResolved> relations;

  @BeforeEach
  void start() {
    StreamsBuilder builder = new StreamsBuilder();
    new RelationTopology(Samples.CLOCK)
        .accept(
            builder.stream(
                Topics.DOCUMENTS.name(), Consumed.with(Serdes.String(), Serdes.ByteArray())));
    driver = new TopologyTestDriver(builder.build(), new Properties());
    documents =
        driver.createInputTopic(
            Topics.DOCUMENTS.name(),
            new StringSerializer(),
            Topics.DOCUMENTS.valueSerde().serializer());
    relations =
        driver.createOutputTopic(
            Topics.RELATIONS.name(),
            Topics.RELATIONS.keySerde().deserializer(),
            Topics.RELATIONS.valueSerde().deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void findsWhatIsCitedWhenItCameBefore() {
    send(PLAN);
    send(CITING);
    assertThat(relations.readValuesToList()).singleElement().satisfies(this::joinsBoth);
  }

  @Test
  void findsWhatIsCitedWhenItComesLater() {
    send(CITING);
    assertThat(relations.isEmpty()).isTrue();
    send(PLAN);
    assertThat(relations.readValuesToList()).singleElement().satisfies(this::joinsBoth);
  }

  @Test
  void saysNothingAgainWhenADocumentComesAgain() {
    send(PLAN);
    send(CITING);
    relations.readValuesToList();
    send(CITING);
    send(PLAN);
    assertThat(relations.isEmpty()).isTrue();
  }

  @Test
  void takesTheRelationBackWhenEitherDocumentGoes() {
    send(PLAN);
    send(CITING);
    String id = relations.readRecord().key();
    documents.pipeInput("plan", null);
    assertThat(relations.readKeyValuesToMap()).containsExactlyEntriesOf(gone(id));

    send(PLAN);
    relations.readValuesToList();
    documents.pipeInput("citing", null);
    assertThat(relations.readKeyValuesToMap()).containsExactlyEntriesOf(gone(id));
  }

  @Test
  void takesTheRelationBackWhenADocumentCitesNoMore() {
    send(PLAN);
    send(CITING);
    String id = relations.readRecord().key();
    send(Samples.document("citing", "云溪市人民政府关于节水灌溉的意见", "云政发〔2024〕9号"));
    assertThat(relations.readKeyValuesToMap()).containsExactlyEntriesOf(gone(id));
  }

  @Test
  void findsAPlanByItsTitleAlone() {
    send(PLAN);
    send(Samples.document("citing", "云溪市人民政府关于节水灌溉的意见", cites("《云溪市节水规划》", null)));
    assertThat(relations.isEmpty()).as("a title of eight characters is too short").isTrue();

    send(Samples.document("road", "云溪市人民政府关于印发《云溪市道路停车管理办法》的通知", "云政发〔2023〕5号"));
    send(Samples.document("two", "云溪市人民政府关于夜间停车的意见", cites("云溪市道路停车管理办法（试行）", null)));
    assertThat(relations.readValue().toDocumentId()).isEqualTo("road");
  }

  @Test
  void takesNoDocumentOfAnotherNumberForTheOneThatIsCited() {
    send(Samples.document("new", "云溪市人民政府关于印发《云溪市道路停车管理办法》的通知", "云政发〔2023〕5号"));
    send(Samples.document("citing", "云溪市人民政府关于夜间停车的意见", cites("云溪市道路停车管理办法", "云政发〔2015〕1号")));
    assertThat(relations.isEmpty()).isTrue();
  }

  @Test
  void passesReplayOn() {
    send(PLAN);
    Headers replay = new RecordHeaders();
    CloudEvents.markReplay(replay);
    documents.pipeInput(new TestRecord<>("citing", CITING, replay));

    TestRecord<String, RelationResolved> relation = relations.readRecord();
    assertThat(CloudEvents.isReplay(relation.headers())).isTrue();
    assertThat(CloudEvents.text(relation.headers(), "ce_type"))
        .isEqualTo(Topics.RELATIONS.eventType());
  }

  private void joinsBoth(RelationResolved relation) {
    assertThat(relation.fromDocumentId()).isEqualTo("citing");
    assertThat(relation.toDocumentId()).isEqualTo("plan");
    assertThat(relation.toPolicyId()).isEqualTo(PLAN.policyId());
    assertThat(relation.type()).isEqualTo(RelationType.IMPLEMENTS);
    assertThat(relation.quote()).isEqualTo("为贯彻落实，提出如下意见");
  }

  private void send(PolicyDocument document) {
    documents.pipeInput(document.id(), document);
  }

  private static Map<String, RelationResolved> gone(String id) {
    return Collections.singletonMap(id, null);
  }

  private static Relation cites(String target, String number) {
    return new Relation(RelationType.IMPLEMENTS, target, number, null, "为贯彻落实，提出如下意见", 12);
  }
}
