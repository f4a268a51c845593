package org.gongbao.parse.topic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.contract.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Topics against the hand-made truth of real gazettes, where these lie beside the project: the
 * documents are cut by the truth's own line ranges, so that only the packs are measured.
 */
class CorpusTopicsTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("gongbao.corpus", "../../shared/corpus"));

  private final GradedAnswers answers = new GradedAnswers();

  @Test
  void keepsTheAgreedRecallAndPrecision() throws IOException {
    assumeTrue(
        Files.isDirectory(CORPUS.resolve("truth")),
        () -> "not run: the graded gazettes are not at " + CORPUS.toAbsolutePath().normalize());

    for (Path file : truthFiles()) {
      classifyGazette(Json.MAPPER.readTree(Files.readString(file)));
    }

    answers.meetTheAgreedBars();
  }

  private void classifyGazette(JsonNode truth) throws IOException {
    String seed = truth.get("seed").asString();
    List<String> lines = Files.readString(CORPUS.resolve(seed)).lines().toList();
    for (JsonNode document : truth.get("documents")) {
      List<String> attachments = new ArrayList<>();
      document.get("attachments").forEach(title -> attachments.add(title.asString()));
      int end = Math.min(lines.size(), document.get("endLine").asInt());
      Map<String, Integer> grades = new TreeMap<>();
      document
          .get("topics")
          .properties()
          .forEach(grade -> grades.put(grade.getKey(), grade.getValue().asInt()));
      answers.add(
          seed.substring(0, 3) + "#" + document.get("ordinal").asInt(),
          document.get("title").asString(),
          attachments,
          String.join("\n", lines.subList(document.get("startLine").asInt() - 1, end)),
          grades);
    }
  }

  private static List<Path> truthFiles() throws IOException {
    try (var files = Files.list(CORPUS.resolve("truth"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
