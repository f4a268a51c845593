package org.gongbao.parse.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.TextExtractor;
import org.junit.jupiter.api.Test;

class IssueReaderTest {

  @Test
  void readsAPolicy() {
    assertThat(read("云溪市人民政府\n关于保护山泉的通知\n云政字〔2024〕3号\n各乡镇人民政府：\n现将有关事项通知如下。\n"))
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.issue().documents()).hasSize(1));
  }

  @Test
  void refusesATextWithoutAnyPolicyAndSaysWhatWasExpected() {
    assertThat(read("<html><body><h1>404</h1><p>抱歉，您访问的页面不存在。</p></body></html>"))
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("no-policy");
              assertThat(refused.reason())
                  .startsWith("公报.txt holds no policy; ")
                  .contains("关于…的通知");
            });
  }

  private static Reading read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new IssueReader(id -> bytes, new TextExtractor(), new IssueParser())
        .read(Samples.issue("issue-1"));
  }
}
