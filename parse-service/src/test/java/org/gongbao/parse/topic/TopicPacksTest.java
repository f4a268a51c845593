package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.event.TopicDefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicPacksTest {

  private static final String TEA =
      """
      id: %s
      names: {zh: 茶业, en: Tea}
      description: 茶叶种植和加工。
      groups:
        - {weight: 3, any: [茶叶, 茶园]}
      samples:
        match:
          - title: 云溪市茶叶生产扶持办法
            text: 对新建茶园给予补助。
        other:
          - title: 松陵市举办书法展的通知
            text: %s
      """;

  @TempDir Path folder;

  @Test
  void aPackOfAFolderIsAddedWithoutCode() throws IOException {
    write("tea.yaml", TEA.formatted("tea", "请参加。"));

    TopicPacks packs = TopicPacks.withFolder(folder);

    assertThat(packs.definitions()).contains(new TopicDefined("tea", "茶业", "Tea", "茶叶种植和加工。"));
    assertThat(new TopicClassifier(packs).classify("青岚县茶园改造方案", List.of(), "改造老茶园五百亩。"))
        .extracting(TopicScore::id)
        .startsWith("tea"); // growing it is agriculture, too
  }

  @Test
  void aPackWithTheIdOfABuiltInOneTakesItsPlace() throws IOException {
    write("mine.yaml", TEA.formatted("carbon", "请参加。"));

    TopicPacks packs = TopicPacks.withFolder(folder);

    assertThat(packs.definitions()).hasSize(TopicPacks.BUILT_IN.size());
    assertThat(packs.definitions().get(0).nameZh()).isEqualTo("茶业");
  }

  @Test
  void refusesAPackThatFailsItsOwnSampleWithItsLine() throws IOException {
    Path file = write("tea.yaml", TEA.formatted("tea", "展出茶叶包装、茶叶广告、茶叶招贴和茶园写生，茶园、茶叶都可入画。"));

    assertThatThrownBy(() -> TopicPacks.withFolder(folder))
        .isInstanceOf(TopicPackException.class)
        .hasMessageMatching(
            Pattern.quote(
                    file + ":11: sample '松陵市举办书法展的通知' must not be about the topic but scores ")
                + "0\\.\\d\\d \\(0\\.5 is about\\); lower a weight or add to 'not'");
  }

  @Test
  void refusesTwoFilesWithOneId() throws IOException {
    Path first = write("a.yaml", TEA.formatted("tea", "请参加。"));
    Path second = write("b.yaml", TEA.formatted("tea", "请参加。"));

    assertThatThrownBy(() -> TopicPacks.withFolder(folder))
        .hasMessage(second + ": id 'tea' stands already in " + first + "; keep one");
  }

  @Test
  void withoutAFolderTheBuiltInPacksAreInUse() {
    assertThat(TopicPacks.of(null).definitions())
        .extracting(TopicDefined::id)
        .containsExactlyElementsOf(TopicPacks.BUILT_IN);
    assertThat(TopicPacks.of(Path.of("")).definitions()).hasSize(TopicPacks.BUILT_IN.size());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> TopicPacks.withFolder(folder.resolve("none")))
        .isInstanceOf(TopicPackException.class)
        .hasMessageStartingWith(
            folder.resolve("none") + ": cannot be read as a folder of topic packs");
  }

  @Test
  void everyPackOnTheClassPathIsListed() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/topics"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(TopicPacks.BUILT_IN);
    }
  }

  private Path write(String name, String yaml) throws IOException {
    return Files.writeString(folder.resolve(name), yaml);
  }
}
