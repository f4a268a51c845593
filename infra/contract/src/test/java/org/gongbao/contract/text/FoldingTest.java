package org.gongbao.contract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "２０２４年第４号, 2024年第4号",
    "云政字〔2024〕31 号, 云政字(2024)31号",
    "云政字［2024］31号, 云政字(2024)31号",
    "的 通　知, 的通知",
    "養老服務, 养老服务",
    "PM 2.5, pm 2.5",
    "ＧＤＰ Growth, gdp growth",
    "2021—2025, 2021-2025",
    "〈关于…〉, 《关于...》"
  })
  void readsAlikeWhatAReaderWouldCallTheSame(String written, String folded) {
    assertThat(Folding.key(written)).isEqualTo(folded);
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    String once = Folding.key(text);
    assertThat(Folding.key(once)).isEqualTo(once);
  }

  @Test
  void everyCharacterFoldsToItsFinalForm() {
    IntStream.range(0, 0x10000)
        .filter(c -> !Character.isSurrogate((char) c))
        .mapToObj(FoldingTable::image)
        .forEach(
            image ->
                assertThat(image.codePoints().mapToObj(FoldingTable::image).toList())
                    .isEqualTo(image.codePoints().mapToObj(Character::toString).toList()));
  }

  @Property
  void everyFoldedCharacterKnowsItsPlace(@ForAll String text) {
    FoldedText folded = Folding.fold(text);
    int before = 0;
    for (int i = 0; i < folded.length(); i++) {
      assertThat(folded.sourceStart(i)).isBetween(before, text.length() - 1);
      assertThat(folded.sourceEnd(i)).isBetween(folded.sourceStart(i) + 1, text.length());
      before = folded.sourceStart(i);
    }
  }
}
