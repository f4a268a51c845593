package org.gongbao.notify.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.junit.jupiter.api.Test;

class WordingTest {

  private final TopicCatalogue topics = new TopicCatalogue();
  private final Wording wording = new Wording(topics, code -> "地区" + code, id -> "政策" + id);

  @Test
  void namesEveryValueOfAClause() {
    topics.define(new TopicDefined("carbon", "碳达峰碳中和", "Carbon", "降碳"));
    topics.define(new TopicDefined("water", "水资源", "Water", "节水"));

    assertThat(clause("topic:carbon OR topic:water"))
        .isEqualTo(new Clause("clause.topic", "碳达峰碳中和、水资源"));
    assertThat(clause("region:130000 OR region:140000"))
        .isEqualTo(new Clause("clause.region", "地区130000、地区140000"));
    assertThat(clause("follow:p1")).isEqualTo(new Clause("clause.follow", "政策p1"));
    assertThat(clause("issuer:云溪市人民政府")).isEqualTo(new Clause("clause.issuer", "云溪市人民政府"));
  }

  @Test
  void wordsOfTheQueryStayAsTheyAreWritten() {
    assertThat(clause("title:钢铁 OR 水泥")).isEqualTo(new Clause("clause.words", "title:钢铁 OR 水泥"));
    assertThat(clause("-转发")).isEqualTo(new Clause("clause.words", "-转发"));
  }

  private Clause clause(String written) {
    return wording.of(List.of(new Reason(written, null, null, null, null))).get(0).clause();
  }
}
