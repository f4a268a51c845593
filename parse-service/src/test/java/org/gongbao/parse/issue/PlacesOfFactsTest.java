package org.gongbao.parse.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Test;

class PlacesOfFactsTest {

  @Test
  void comeInOrderOfNameSoThatEveryJvmWritesADocumentAlike() {
    List<String> lines =
        List.of(
            "云溪市人民政府关于印发山泉保护实施方案的通知",
            "云政字〔2024〕1号",
            "各乡镇人民政府：",
            "现将方案印发给你们。本通知自2024年6月1日起施行，有效期五年。",
            "云溪市人民政府",
            "2024年5月8日");

    PolicyDocument document =
        new IssueParser().parse(new SourceText(lines), "issue").documents().get(0);

    assertThat(document.places().keySet())
        .containsExactly("documentNumber", "effectiveFrom", "expiresOn", "issuedOn", "title");
  }
}
