package org.gongbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The table of settings in {@code infra/docs/operations.md} is the settings the services have. */
class SettingsDocumentedTest {

  private static final Path OPERATIONS = Path.of("../docs/operations.md");

  /** property, environment, default. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(gongbao\\.[^`]+)` \\| `([^`]+)` \\| (?:`([^`]*)`|—) \\|");

  @Test
  void listsEverySettingAndNoOther() throws IOException {
    assertThat(documented()).isEqualTo(existing());
  }

  @Test
  void namesTheEnvironmentVariableOfEverySetting() throws IOException {
    assertThat(rows())
        .allSatisfy((property, row) -> assertThat(row.group(2)).isEqualTo(environment(property)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "parse", "notify"})
  void saysTheDefaultOfEverySetting(String service) throws IOException {
    Map<String, Set<String>> defaults = defaults(service);
    rows().entrySet().stream()
        .filter(row -> row.getKey().startsWith("gongbao." + service + "."))
        .forEach(
            row ->
                assertThat(defaults.get(row.getKey()))
                    .as(row.getKey())
                    .contains(row.getValue().group(3) == null ? "" : row.getValue().group(3)));
  }

  private static Map<String, MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(OPERATIONS))
        .results()
        .collect(
            Collectors.toMap(row -> row.group(1), row -> row, (one, two) -> one, TreeMap::new));
  }

  private static Set<String> documented() throws IOException {
    return rows().keySet();
  }

  private static Set<String> existing() {
    Set<String> all = new TreeSet<>();
    for (String service : new String[] {"ingest", "parse", "notify"}) {
      all.addAll(defaults(service).keySet());
    }
    return all;
  }

  /** By property, from the records and from the service's own file. */
  private static Map<String, Set<String>> defaults(String service) {
    Map<String, Set<String>> defaults = new TreeMap<>();
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    scan.findCandidateComponents("org.gongbao." + service)
        .forEach(found -> addRecord(defaults, load(found.getBeanClassName())));
    file(service)
        .forEach((property, value) -> add(defaults, property.toString(), value.toString()));
    return defaults;
  }

  private static void addRecord(Map<String, Set<String>> defaults, Class<?> settings) {
    String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
    for (RecordComponent component : settings.getRecordComponents()) {
      String property = prefix + '.' + hyphenated(component.getName());
      add(defaults, property, defaultValue(settings, component.getName()));
    }
  }

  private static void add(Map<String, Set<String>> defaults, String property, String value) {
    if (property.startsWith("gongbao.")) {
      defaults.computeIfAbsent(property, key -> new TreeSet<>()).add(value);
    }
  }

  private static String defaultValue(Class<?> settings, String component) {
    for (var parameter : settings.getDeclaredConstructors()[0].getParameters()) {
      Annotation found = parameter.getAnnotation(DefaultValue.class);
      if (parameter.getName().equals(component) && found instanceof DefaultValue value) {
        return String.join(",", value.value());
      }
    }
    return "";
  }

  private static Properties file(String service) {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource(service + "-service.yml"));
    return Objects.requireNonNull(yaml.getObject());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " was found but cannot be loaded", e);
    }
  }

  private static String hyphenated(String component) {
    return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String environment(String property) {
    return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }
}
