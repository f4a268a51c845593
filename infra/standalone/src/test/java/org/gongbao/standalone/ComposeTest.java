package org.gongbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What {@code infra/compose} hands to the services are settings they have. */
class ComposeTest {

  private static final Path HOME = Path.of("../compose");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
  private static final Pattern OFFERED = Pattern.compile("(?m)^#?([A-Z_]+)=");

  /** Spring's own, which operations.md names. */
  private static final Set<String> SPRING =
      Set.of(
          "SPRING_KAFKA_BOOTSTRAP_SERVERS",
          "SPRING_MONGODB_URI",
          "SPRING_MAIL_HOST",
          "SPRING_MAIL_PORT",
          "SPRING_MAIL_USERNAME",
          "SPRING_MAIL_PASSWORD");

  private static String text;
  private static Map<String, Map<String, Object>> services;

  @BeforeAll
  static void read() throws IOException {
    text = Files.readString(HOME.resolve("compose.yaml"));
    Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(text);
    services = file.get("services");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "parse", "notify"})
  void setsOnlyWhatTheServiceHas(String service) throws IOException {
    Set<String> given = new TreeSet<>();
    ((Map<?, ?>) services.get(service + "-service").get("environment"))
        .keySet()
        .forEach(name -> given.add(name.toString()));
    Set<String> known = new TreeSet<>(SPRING);
    known.addAll(documented("GONGBAO_" + service.toUpperCase(Locale.ROOT) + "_"));

    assertThat(given).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void offersEveryVariableItAsksFor() throws IOException {
    assertThat(offered()).isEqualTo(asked());
  }

  @Test
  void publishesNothingBeyondThisMachine() {
    services.forEach(
        (name, service) -> {
          for (Object port : (Iterable<?>) service.getOrDefault("ports", Set.of())) {
            assertThat(port.toString()).as(name).startsWith("127.0.0.1:");
          }
        });
  }

  private static Set<String> documented(String prefix) throws IOException {
    return Pattern.compile("`(" + prefix + "[A-Z_]+)`")
        .matcher(Files.readString(Path.of("../docs/operations.md")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> asked() {
    return VARIABLE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> offered() throws IOException {
    return OFFERED
        .matcher(Files.readString(HOME.resolve(".env.example")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
