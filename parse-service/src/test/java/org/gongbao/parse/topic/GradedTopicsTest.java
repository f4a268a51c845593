package org.gongbao.parse.topic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Topics of short documents of our own, graded before the classifier saw them. */
class GradedTopicsTest {

  private static final String FILE = "/topics/graded.yaml";
  private static final Set<String> FIELDS =
      new LinkedHashSet<>(List.of("title", "attachments", "about", "deals", "text"));

  private final GradedAnswers answers = new GradedAnswers();

  @Test
  void keepsTheAgreedRecallAndPrecision() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(GradedTopicsTest.class.getResourceAsStream(FILE)),
            StandardCharsets.UTF_8)) {
      YamlEntry.items(YamlEntry.read(FILE, reader)).forEach(this::classify);
    }

    answers.meetTheAgreedBars();
  }

  private void classify(YamlEntry document) {
    Map<String, YamlEntry> fields = document.fields(FIELDS);
    Map<String, Integer> grades = new TreeMap<>();
    TopicPacks.BUILT_IN.forEach(topic -> grades.put(topic, 0));
    texts(fields.get("deals")).forEach(topic -> grades.replace(topic, 1));
    texts(fields.get("about")).forEach(topic -> grades.replace(topic, 2));
    String title = fields.get("title").text();
    answers.add(title, title, texts(fields.get("attachments")), fields.get("text").text(), grades);
  }

  private static List<String> texts(@Nullable YamlEntry list) {
    return YamlEntry.items(list).stream().map(YamlEntry::text).toList();
  }
}
