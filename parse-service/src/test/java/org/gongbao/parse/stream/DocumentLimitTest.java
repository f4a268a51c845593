package org.gongbao.parse.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.contract.Json;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Problem;
import org.junit.jupiter.api.Test;

class DocumentLimitTest {
  private final PolicyDocument document = Samples.document("d1", "云溪市人民政府关于修路的通知");

  @Test
  void leavesADocumentThatFitsAsItIs() {
    assertThat(read(new DocumentLimit(10_000))).isEqualTo(document);
  }

  @Test
  void shortensADocumentThatIsTooLargeAndSaysSo() {
    int size = new DocumentLimit(10_000).apply(document).size();
    PolicyDocument shorter = read(new DocumentLimit(size - 1));

    assertThat(shorter.id()).isEqualTo(document.id());
    assertThat(shorter.text().length()).isLessThan(document.text().length());
    assertThat(shorter.paragraphLines()).hasSize((int) shorter.text().lines().count());
    assertThat(shorter.problems()).extracting(Problem::code).containsExactly("document-too-large");
  }

  private PolicyDocument read(DocumentLimit limit) {
    return Json.MAPPER.readValue(limit.apply(document).bytes(), PolicyDocument.class);
  }
}
