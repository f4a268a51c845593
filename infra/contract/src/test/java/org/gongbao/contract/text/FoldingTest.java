package org.gongbao.contract.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  private static final String DIGITS = "〇一二三四五六七八九";

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
    "〈关于…〉, 《关于...》",
    "云政发〔二〇二二〕四号, 云政发(2022)4号",
    "云政发〔２０２２〕４ 号, 云政发(2022)4号",
    "云政发［二○二一］第十二 號, 云政发(2021)第12号",
    "云政發【一九九八】二十號, 云政发(1998)20号",
    "二〇二二年第一百零三号公告, 2022年第103号公告",
    "二Ｏ二二年第一〇三号, 2022年第103号",
    "第六八七号令, 第687号令",
    "第一千二百三十号, 第1230号",
    "第一百五十号, 第150号",
    "第一百一十五号, 第115号",
    "第一百十五号, 第115号",
    "第一千零五号, 第1005号",
    "第一千零五十六号, 第1056号",
    "第一千二百零三号, 第1203号"
  })
  void readsAlikeWhatAReaderWouldCallTheSame(String written, String folded) {
    assertThat(Folding.key(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三农", "一、二、三", "(一)", "十四五", "第三条第二款", "二〇三五远景", "三三制", "一万二千号", "二十十号", "一百五号", "一千五号",
        "一千五十号", "一百零号", "(二〇二二"
      })
  void numeralsThatAreNoNumberStayWords(String words) {
    assertThat(Folding.key(words)).isEqualTo(words);
  }

  @Test
  void signsThatAreNeverSeenDoNotPartWords() {
    assertThat(Folding.key("碳\u0000达\u200B\u0007峰")).isEqualTo("碳达峰");
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
  void foldingNumeralsTwiceChangesNothing(@ForAll("numbers") String text) {
    String once = Folding.key(text);
    assertThat(Folding.key(once)).isEqualTo(once);
  }

  @Property
  void aNumberIsTheSameInBothNumerals(
      @ForAll @IntRange(min = 1000, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 9999) int number) {
    String arabic = "云政发〔" + year + "〕" + number + "号";
    String signs = "云政发〔" + signBySign(year) + "〕" + signBySign(number) + "号";
    String counted = "云政发〔" + signBySign(year) + "〕" + counted(number) + "号";

    assertThat(Folding.key(signs)).isEqualTo(Folding.key(arabic));
    assertThat(Folding.key(counted)).isEqualTo(Folding.key(arabic));
  }

  @Property
  void numeralsKnowTheirPlace(@ForAll("numbers") String text) {
    everyFoldedCharacterKnowsItsPlace(text);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withChars("〇○零一二十百千万12o号號年（()〔〕第、 甲").ofMaxLength(24);
  }

  private static String signBySign(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
        .collect(Collectors.joining());
  }

  /** As ICU, another's work, says it. */
  private static String counted(int number) {
    return new RuleBasedNumberFormat(Locale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT)
        .format(number);
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
