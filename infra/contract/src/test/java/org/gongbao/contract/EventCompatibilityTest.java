package org.gongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps readers of older versions able to read. Example files are history: they are added, never
 * changed. A field that is dropped or renamed makes an old example unreadable here; one that is
 * added must stand in the schema.
 */
class EventCompatibilityTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/gongbao/contract");

  /** Refuses a field it does not know, so that a dropped one is noticed. */
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static List<Topic<?>> topics() {
    return Topics.ALL;
  }

  static Stream<Arguments> examples() {
    return Topics.ALL.stream()
        .flatMap(topic -> examplesOf(topic).map(example -> arguments(topic, example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAndWritesEveryExampleEverPublished(Topic<?> topic, Path example) throws IOException {
    String published = Files.readString(example);
    Object event = STRICT.readValue(published, topic.valueType());
    JsonNode written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(event));
    assertThat(schemaOf(topic).validate(published, InputFormat.JSON)).isEmpty();
    assertThat(schemaOf(topic).validate(written.toString(), InputFormat.JSON)).isEmpty();
    Json.MAPPER
        .readTree(published)
        .properties()
        .forEach(
            field ->
                assertThat(written.get(field.getKey()))
                    .as(field.getKey())
                    .isEqualTo(field.getValue()));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void hasAnExampleOfEveryEvent(Topic<?> topic) {
    assertThat(examplesOf(topic)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void describesEveryFieldInTheSchema(Topic<?> topic) throws IOException {
    JsonNode schema = Json.MAPPER.readTree(Files.readString(schemaFile(topic)));
    assertSameFields(topic.valueType(), schema);
    schema
        .path("$defs")
        .properties()
        .forEach(
            def ->
                recordNamed(def.getKey())
                    .ifPresent(type -> assertSameFields(type, def.getValue())));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void readsAnEventFromTheFuture(Topic<?> topic) throws IOException {
    Path example = examplesOf(topic).findFirst().orElseThrow();
    String newer = Files.readString(example).replaceFirst("\\{", "{\"addedLater\": {\"a\": [1]},");
    assertThat(topic.valueSerde().deserializer().deserialize(topic.name(), newer.getBytes("UTF-8")))
        .isEqualTo(Json.MAPPER.readValue(Files.readString(example), topic.valueType()));
  }

  @Test
  void namesEveryTopicOnce() {
    assertThat(Topics.ALL.stream().map(Topic::name)).doesNotHaveDuplicates();
  }

  private static void assertSameFields(Class<?> type, JsonNode schema) {
    Set<String> components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(new TreeSet<>(schema.path("properties").propertyNames()))
        .as("fields of %s", type.getSimpleName())
        .isEqualTo(components);
  }

  private static java.util.Optional<Class<?>> recordNamed(String name) {
    for (String home : List.of("document.", "interest.", "event.AlertRaised$")) {
      try {
        Class<?> type = Class.forName("org.gongbao.contract." + home + name);
        return type.isRecord() ? java.util.Optional.of(type) : java.util.Optional.empty();
      } catch (ClassNotFoundException ignored) {
        continue;
      }
    }
    throw new AssertionError("the schema defines " + name + ", which is no record of the contract");
  }

  private static Path schemaFile(Topic<?> topic) {
    return RESOURCES.resolve("schemas").resolve(topic.eventType() + ".schema.json");
  }

  private static Schema schemaOf(Topic<?> topic) throws IOException {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    com.networknt.schema.SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()))
        .getSchema(Files.readString(schemaFile(topic)), InputFormat.JSON);
  }

  private static Stream<Path> examplesOf(Topic<?> topic) {
    try (Stream<Path> files =
        Files.list(RESOURCES.resolve("examples").resolve(topic.eventType()))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
