package org.gongbao.edges.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/** What each code means and what to do, in words: {@code problem-codes.properties}. */
public final class ProblemTexts {

  private static final String PREFIX = "problem.";
  private static final String ENGLISH = ".en";

  private final Properties texts = new Properties();

  /** Reads them. */
  public ProblemTexts() {
    try (InputStream file = ProblemTexts.class.getResourceAsStream("/problem-codes.properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One code in words.
   *
   * @param code as in problem documents
   * @param chinese what it means and what to do
   * @param english the same
   */
  public record Entry(String code, String chinese, String english) {}

  /** All of them, in order of code. */
  public List<Entry> all() {
    return new TreeSet<>(texts.stringPropertyNames())
        .stream()
            .filter(key -> !key.endsWith(ENGLISH))
            .map(key -> key.substring(PREFIX.length()))
            .map(this::of)
            .toList();
  }

  /** One of them. */
  public Entry of(String code) {
    String key = PREFIX + code;
    return new Entry(
        code,
        Objects.requireNonNull(texts.getProperty(key), key),
        Objects.requireNonNull(texts.getProperty(key + ENGLISH), key + ENGLISH));
  }
}
