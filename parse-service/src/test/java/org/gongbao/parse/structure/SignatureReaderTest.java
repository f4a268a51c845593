package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"云溪市人民政府　2024年5月8日", "云溪市人民政府　２０２４年５月８日"})
  void readsBodyAndDayOnOneLineInAnyWidthOfDigits(String line) {
    Lines lines = Lines.of(new SourceText(List.of("请认真组织实施。", line)));

    Signature signature = new SignatureReader(lines).read(1, 2, 3);

    assertThat(signature).isNotNull();
    assertThat(signature.issuers()).containsExactly("云溪市人民政府");
    assertThat(signature.date()).isEqualTo(LocalDate.of(2024, 5, 8));
  }
}
