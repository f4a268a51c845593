package org.gongbao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String GAZETTE =
      """
      云溪市人民政府公报
      2024年第2号

      云溪市人民政府
      关于印发云溪市绿化方案的通知
      云政字〔2024〕3号

      各区人民政府，市政府各部门：

      现将《云溪市绿化方案》印发给你们，请认真执行。

      云溪市人民政府
      2024年3月1日

      云溪市绿化方案

      一、多种树。
      """;

  private static final String TRUTH =
      """
      {"seed": "g.txt",
       "issue": {"title": "云溪市人民政府公报", "publisher": null, "region": null,
                 "year": 2024, "number": 2, "publishedOn": null},
       "documents": [{"ordinal": 1, "section": null,
         "title": "云溪市人民政府关于印发云溪市绿化方案的通知",
         "documentNumber": "云政字〔2024〕3号", "issuers": ["云溪市人民政府"],
         "issuedOn": "2024-03-01", "effectiveFrom": null, "expiresOn": null, "kind": "%s",
         "startLine": 4, "endLine": 17, "tocPage": null, "attachments": ["云溪市绿化方案"],
         "interprets": null, "relations": [], "topics": {}}]}
      """;

  @TempDir Path directory;

  @BeforeEach
  void writeGazette() throws IOException {
    Files.writeString(directory.resolve("g.txt"), GAZETTE);
    Files.createDirectory(directory.resolve("truth"));
  }

  @Test
  void scoresAGazetteReadRightWithOneThroughout() throws IOException {
    Files.writeString(directory.resolve("truth/g.json"), TRUTH.formatted("通知"));

    Map<String, Double> figures = Evaluation.of(directory).figures().get("g.txt");

    assertThat(figures).containsEntry("documents.recall", 1.0).containsEntry("boundary", 1.0);
    assertThat(figures).containsEntry("title", 1.0).containsEntry("attachments.recall", 1.0);
    assertThat(figures.keySet()).doesNotContain("interprets");
  }

  @Test
  void listsEachMissWithItsPlace() throws IOException {
    Files.writeString(directory.resolve("truth/g.json"), TRUTH.formatted("决定"));

    Report report = Evaluation.of(directory);

    assertThat(report.misses()).contains(new Miss("g.txt", 4, "kind", "决定", "通知"));
    assertThat(report.table()).contains("kind").contains("0/1 0.000");
    assertThat(report.json()).contains("\"kind\":0.0");
  }

  @Test
  void saysWhatIsMissingWithoutTruth() {
    assertThatThrownBy(() -> Evaluation.of(directory))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holds no truth file");
  }
}
