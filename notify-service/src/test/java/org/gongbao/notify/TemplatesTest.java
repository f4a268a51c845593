package org.gongbao.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.notify.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no literal text, and every message they name exists. */
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates/notify");
  private static final Pattern MESSAGE = Pattern.compile("#\\{([a-z][a-z.\\d-]*)[}(]");

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void holdNoLiteralText(Path template) throws IOException {
    String text = Files.readString(template);
    assertThat(text.codePoints().filter(Character::isIdeographic).count())
        .as("Chinese characters outside the messages")
        .isZero();
    if (template.toString().endsWith(".html")) {
      String words = text.replaceAll("(?s)<!--.*?-->|<[^>]*>", "").replaceAll("[\\s·]", "");
      assertThat(words).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nameOnlyMessagesThatExist(Path template) throws IOException {
    Properties messages = messages();
    TreeSet<String> missing = new TreeSet<>();
    MESSAGE
        .matcher(Files.readString(template))
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(key -> !messages.containsKey(key))
        .forEach(missing::add);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRefusalHasHumanWords() throws IOException {
    Properties messages = messages();
    for (RefusalCode code : RefusalCode.values()) {
      assertThat(messages.getProperty("problem." + code.text())).as(code.text()).isNotBlank();
    }
  }

  private static Properties messages() throws IOException {
    Properties messages = new Properties();
    for (String file : List.of("/notify-messages.properties", "/problem-codes.properties")) {
      try (Reader reader =
          new InputStreamReader(
              TemplatesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
        messages.load(reader);
      }
    }
    return messages;
  }
}
