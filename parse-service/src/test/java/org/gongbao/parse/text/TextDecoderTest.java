package org.gongbao.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String TEXT =
      """
      云溪市人民政府关于加强山泉保护的通知
      云政字〔2024〕3号
      各乡镇人民政府，市政府有关部门：
      为保护山泉，现将有关事项通知如下。请于2024年5月1日前落实 100% 的责任。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void findsTheCharset(String name) {
    DecodedText decoded = TextDecoder.decode(TEXT.getBytes(Charset.forName(name)));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.broken()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void dropsTheByteOrderMark(String name) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));

    assertThat(TextDecoder.decode(bytes).text()).isEqualTo(TEXT);
  }

  /** The second and third read as UTF-8 too, as Latin letters; the last is mostly signs. */
  @ParameterizedTest
  @ValueSource(strings = {"松陵市", "1.实施", "- （三）不", "采水样→化验→公布", "石桥镇\t1.93\t2.59\t5.18\t5.18"})
  void findsTheCharsetOfASingleLine(String line) {
    for (String name : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
      DecodedText decoded = TextDecoder.decode(line.getBytes(Charset.forName(name)));

      assertThat(decoded).as(name).isNotNull();
      assertThat(decoded.text()).as(name).isEqualTo(line);
    }
  }

  /** Their characters are rare in the simplified form. */
  @ParameterizedTest
  @ValueSource(strings = {"優化就業創業", "醫學專業學歷", "嚴厲打擊違法違規開採地熱資源行為"})
  void findsBig5OfASingleLine(String line) {
    assertThat(TextDecoder.decode(line.getBytes(Charset.forName("Big5"))).text()).isEqualTo(line);
    assertThat(TextDecoder.decode(line.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(line);
  }

  @Test
  void findsBig5() {
    String text = "雲溪市人民政府關於加強山泉保護的通知\n各鄉鎮人民政府，市政府有關部門：\n";

    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("Big5"))).text()).isEqualTo(text);
  }

  @Test
  void looksWhereTheTextIsNotAscii() {
    String text = "| 1 | 2 | 3 |\n".repeat(10_000) + TEXT;

    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("GBK"))).text()).isEqualTo(text);
  }

  @Test
  void takesAShortTextWithABrokenByteForWhatItIs() {
    for (String name : new String[] {"UTF-8", "GB18030", "UTF-16LE"}) {
      byte[] bytes = TEXT.getBytes(Charset.forName(name));
      bytes[bytes.length / 2] = (byte) 0xFF;

      assertThat(TextDecoder.decode(bytes).charset()).isEqualTo(Charset.forName(name));
    }
  }

  @Test
  void readsFourByteCharactersOfGb18030() {
    String rare = TEXT + "㐂𠮷\n";

    assertThat(TextDecoder.decode(rare.getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo(rare);
  }

  @Test
  void readsOnWhereUtf8IsBroken() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[30] = (byte) 0xFF;

    DecodedText decoded = TextDecoder.decode(bytes);

    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.broken()).isBetween(1, 3);
    assertThat(decoded.text()).contains("\uFFFD").contains("有关事项通知如下");
  }

  @Test
  void readsOnWhereGb18030IsBroken() {
    byte[] bytes = TEXT.repeat(4).getBytes(Charset.forName("GB18030"));
    bytes[200] = (byte) 0xFF;

    DecodedText decoded = TextDecoder.decode(bytes);

    assertThat(decoded.charset()).isEqualTo(Charset.forName("GB18030"));
    assertThat(decoded.text()).contains("有关事项通知如下");
  }

  @Test
  void takesRandomBytesForNoText() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] bytes = new byte[64 + seed * 100];
      new Random(seed).nextBytes(bytes);

      assertThat(TextDecoder.decode(bytes)).as("seed %d", seed).isNull();
    }
  }
}
