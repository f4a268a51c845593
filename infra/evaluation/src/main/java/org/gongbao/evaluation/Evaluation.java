package org.gongbao.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.contract.document.ParsedIssue;

/** Parses the gazettes of a truth directory and scores what was read. */
public final class Evaluation {

  private static final List<Score> SCORES =
      List.of(
          new DocumentScore(),
          new FactScore(),
          ListScore.attachments(),
          ListScore.relations("relations", false),
          ListScore.relations("implements", true),
          new IssueScore(),
          new TopicsScore());

  private Evaluation() {}

  /**
   * Scores every gazette of a directory that has a truth file.
   *
   * @param directory gazettes, with their truth in {@code truth/*.json}
   * @throws IllegalArgumentException if there is no truth
   */
  public static Report of(Path directory) {
    Gazettes gazettes = new Gazettes();
    List<Scoresheet> sheets = new ArrayList<>();
    for (Path file : truthFiles(directory)) {
      TruthIssue truth = TruthIssue.read(file);
      sheets.add(score(truth, gazettes.parse(directory.resolve(truth.seed()))));
    }
    return new Report(sheets);
  }

  static Scoresheet score(TruthIssue truth, ParsedIssue answer) {
    Scoresheet sheet = new Scoresheet(truth.seed());
    DocumentPairs pairs = new DocumentPairs(truth.documents(), answer.documents());
    SCORES.forEach(score -> score.mark(truth, answer, pairs, sheet));
    return sheet;
  }

  private static List<Path> truthFiles(Path directory) {
    Path truth = directory.resolve("truth");
    if (!Files.isDirectory(truth)) {
      throw new IllegalArgumentException(
          "'" + truth + "' is not a directory; put one truth file for each gazette there");
    }
    try (Stream<Path> files = Files.list(truth)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException("'" + truth + "' holds no truth file (*.json)");
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list '" + truth + "'", e);
    }
  }
}
