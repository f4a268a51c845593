package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongbao.contract.event.TopicDefined;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackSamplesTest {

  private static final TopicPacks PACKS = TopicPacks.builtIn();
  private static final TopicClassifier CLASSIFIER = new TopicClassifier(PACKS);

  static Stream<TopicPack> packs() {
    return PACKS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everySampleOfABuiltInPackComesOutAsItSays(TopicPack pack) {
    TopicPacks.trySamples(pack, CLASSIFIER, "topics/" + pack.id() + ".yaml");
    assertThat(PACKS.definitions()).extracting(TopicDefined::id).contains(pack.id());
  }
}
