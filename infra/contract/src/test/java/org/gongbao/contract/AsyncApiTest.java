package org.gongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the description for downstream systems to what the code declares. */
class AsyncApiTest {

  private static final Path HOME = Path.of("src/main/resources/org/gongbao/contract");

  static final Iterable<Topic<?>> TOPICS = Topics.ALL;

  private static JsonNode description;

  @BeforeAll
  static void read() throws Exception {
    description = new YAMLMapper().readTree(Files.readString(HOME.resolve("asyncapi.yaml")));
  }

  @Test
  void describesExactlyTheDeclaredTopics() {
    assertThat(
            description.path("channels").values().stream().map(c -> c.path("address").asString()))
        .containsExactlyInAnyOrderElementsOf(Topics.ALL.stream().map(Topic::name).toList());
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void pointsToTheSchemaOfEveryEvent(Topic<?> topic) {
    JsonNode message =
        description.path("components").path("messages").path(topic.valueType().getSimpleName());
    assertThat(message.path("name").asString()).isEqualTo(topic.eventType());
    assertThat(HOME.resolve(message.path("payload").path("$ref").asString())).isRegularFile();
  }
}
