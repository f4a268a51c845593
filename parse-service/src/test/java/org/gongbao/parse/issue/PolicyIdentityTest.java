package org.gongbao.parse.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Test;

class PolicyIdentityTest {

  private static final String TEXT =
      """
      %s

      %s

      各县人民政府：

      现将有关事项通知如下。

      云溪市人民政府
      2024年3月1日
      """;

  @Test
  void joinsPrintingsThatDifferInBracketsBlanksAndWhereTheIssuerStands() {
    PolicyDocument gazette = read("云溪市人民政府关于加强防汛工作的通知", "云政字〔2024〕3 号");
    PolicyDocument page = read("关于加强防汛工作的\n通　知", "云政字[2024]3号");

    assertThat(page.policyId()).isEqualTo(gazette.policyId());
    assertThat(page.id()).isNotEqualTo(gazette.id());
  }

  @Test
  void keepsPoliciesApartThatShareTheirNumberOrTheirTitle() {
    PolicyDocument first = read("云溪市人民政府关于加强防汛工作的通知", "〔2024〕3号");

    assertThat(read("云溪市人民政府关于加强防火工作的通知", "〔2024〕3号").policyId()).isNotEqualTo(first.policyId());
    assertThat(read("云溪市人民政府关于加强防汛工作的通知", "〔2024〕4号").policyId()).isNotEqualTo(first.policyId());
  }

  private static PolicyDocument read(String title, String number) {
    List<String> lines = List.of(TEXT.formatted(title, number).split("\n", -1));
    return new IssueParser().parse(new SourceText(lines), "issue").documents().get(0);
  }
}
