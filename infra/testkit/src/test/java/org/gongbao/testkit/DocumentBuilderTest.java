package org.gongbao.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.testkit.DocumentBuilder.aDocument;
import static org.gongbao.testkit.IssueBuilder.anIssue;

import org.gongbao.contract.Json;
import org.gongbao.contract.document.PolicyDocument;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

  @Test
  void startsValid() {
    PolicyDocument document = aDocument().withTopic("carbon", 0.9).build();

    String json = Json.MAPPER.writeValueAsString(document);

    assertThat(Json.MAPPER.readValue(json, PolicyDocument.class)).isEqualTo(document);
  }

  @Test
  void derivesTheSamePolicyInAnotherIssue() {
    PolicyDocument one = aDocument().build();
    PolicyDocument two = aDocument().in(anIssue().withNumber(7).build()).build();

    assertThat(one.policyId()).isEqualTo(two.policyId());
    assertThat(one.id()).isNotEqualTo(two.id());
  }
}
