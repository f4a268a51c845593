package org.gongbao.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "../../x,x",
    "..\\..\\x.txt,x.txt",
    "C:\\公报\\2024年第4号.txt,2024年第4号.txt",
    "/etc/passwd,passwd",
    "公报.pdf,公报.pdf"
  })
  void keepsOnlyTheLastPart(String given, String cleaned) {
    assertThat(FileNames.clean(given)).isEqualTo(cleaned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "..", ".", "a/", "../..", "\r\n", "x/\u202e"})
  void takesANameOfNothingForNoName(String given) {
    assertThat(FileNames.clean(given)).isNull();
  }

  @Test
  void takesNoNameForNoName() {
    assertThat(FileNames.clean(null)).isNull();
  }

  @Test
  void dropsLineBreaksAndSignsThatTurnTheDirection() {
    assertThat(FileNames.clean("a\r\nb\u0000\u202egnp.txt")).isEqualTo("abgnp.txt");
  }

  @Test
  void cutsANameNoFileSystemHolds() {
    assertThat(FileNames.clean("公".repeat(1000))).hasSize(255);
  }

  @Property
  void neverLeavesAFolderOrAControlCharacter(@ForAll String given) {
    String cleaned = FileNames.clean(given);
    if (cleaned != null) {
      assertThat(cleaned).doesNotContain("/", "\\").isNotIn(".", "..");
      assertThat(cleaned.chars().noneMatch(Character::isISOControl)).isTrue();
      assertThat(FileNames.clean(cleaned)).isEqualTo(cleaned);
    }
  }
}
