package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"甲\n乙\n\n丙", "甲\r\n乙\r\n\r\n丙", "甲\r乙\r\r丙"})
  void endsLinesAtEachKindOfLineEnd(String text) {
    assertThat(TextLines.of(text)).containsExactly("甲", "乙", "", "丙");
  }

  @Test
  void opensAnEmptyLineAfterTheLastLineEnd() {
    assertThat(TextLines.of("甲\n")).containsExactly("甲", "");
    assertThat(TextLines.of("甲\r\n")).containsExactly("甲", "");
  }

  @Test
  void keepsFormFeedsAndOtherSeparatorsInTheirLine() {
    assertThat(TextLines.of("甲\f乙\n\f\n丙\u2028丁\u0085戊"))
        .containsExactly("甲\f乙", "\f", "丙\u2028丁\u0085戊");
  }

  @Test
  void keepsALoneCarriageReturnInTextWithLineFeeds() {
    assertThat(TextLines.of("甲\r乙\n丙")).containsExactly("甲\r乙", "丙");
  }

  @Property
  void countsLinesAsSplitAtLineFeedDoes(@ForAll List<String> parts) {
    String text = String.join("\n", parts) + "\n";
    assertThat(TextLines.of(text)).hasSize(text.split("\n", -1).length);
  }
}
