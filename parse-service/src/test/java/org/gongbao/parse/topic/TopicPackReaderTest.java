package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.parse.topic.TopicPack.WordGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicPackReaderTest {

  private static final String GOOD =
      """
      id: tea
      names: {zh: 茶业, en: Tea}
      description: 茶叶种植和加工。
      groups:
        - weight: 3
          any: [茶叶, 茶园, [采摘, 茶青]]
      laws: [茶叶管理条例]
      not: [茶话会]
      samples:
        match:
          - title: 云溪市茶叶生产扶持办法
        other:
          - title: 松陵市举办迎春茶话会的通知
            text: 请各单位参加茶话会。
      """;

  @Test
  void readsEveryFieldOfAPack() {
    TopicPack pack = read(GOOD);

    assertThat(pack.id()).isEqualTo("tea");
    assertThat(pack.nameZh()).isEqualTo("茶业");
    assertThat(pack.nameEn()).isEqualTo("Tea");
    assertThat(pack.groups())
        .containsExactly(
            new WordGroup(3, List.of(List.of("茶叶"), List.of("茶园"), List.of("采摘", "茶青"))));
    assertThat(pack.laws()).containsExactly("茶叶管理条例");
    assertThat(pack.not()).containsExactly("茶话会");
    assertThat(pack.samples()).extracting(TopicPack.Sample::matches).containsExactly(true, false);
    assertThat(pack.samples()).extracting(TopicPack.Sample::line).containsExactly(11, 13);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: tea | id: Tea Leaf | tea.yaml:1: id 'Tea Leaf' is not small Latin letters, digits and"
            + " single hyphens, as elderly-care",
        "en: Tea | es: Té | tea.yaml:2: unknown field 'es'; known are zh, en",
        "', en: Tea' | '' | tea.yaml:2: names lacks 'en'",
        "weight: 3 | weight: 5 | tea.yaml:5: weight '5' is not a number from 0.1 to 3",
        "laws: | bar: 2 # | tea.yaml:7: bar '2' is not a number from 0.5 to 1",
        "weight: 3 | weight: heavy | tea.yaml:5: weight 'heavy' is not a number from 0.1 to 3",
        "茶园 | 茶叶 | tea.yaml:6: '茶叶' stands already in line 6; keep one",
        "茶园 | 茶 | tea.yaml:6: '茶' is not 2 to 60 characters long",
        "', 茶青]' | ']' | tea.yaml:6: an all-of list needs two words or more; write a single word"
            + " without []",
        "'[茶话会]' | 茶话会 | tea.yaml:8: 'not' is not a list",
        "not: | nots: | tea.yaml:8: unknown field 'nots'; known are id, names, description, bar,"
            + " groups, laws, numbers, not, samples",
        "not: | laws: | tea.yaml:8: 'laws' stands here for the second time",
        "'[茶话会]' | '[茶话会' | tea.yaml:9: is not YAML: expected ',' or ']', but got :",
        "title: 云溪市茶叶生产扶持办法 | text: 茶叶 | tea.yaml:11: an item of 'match' lacks 'title'",
      })
  void refusesAMistakeWithItsLine(String good, String bad, String message) {
    assertThat(GOOD).contains(good);

    assertThatThrownBy(() -> read(GOOD.replaceFirst(Pattern.quote(good), bad)))
        .isInstanceOf(TopicPackException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> read("# nothing yet\n"))
        .hasMessage("tea.yaml: is empty; a topic pack begins with 'id: …'");
  }

  @Test
  void refusesAPackWithoutSamples() {
    assertThatThrownBy(() -> read(GOOD.substring(0, GOOD.indexOf("samples:"))))
        .hasMessage("tea.yaml:1: the file lacks 'samples'");
  }

  private static TopicPack read(String yaml) {
    return TopicPackReader.read("tea.yaml", new StringReader(yaml));
  }
}
