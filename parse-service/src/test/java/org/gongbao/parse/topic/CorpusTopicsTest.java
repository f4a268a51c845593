package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongbao.contract.Json;
import org.gongbao.contract.document.TopicScore;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Topics against the hand-made truth of real gazettes, where these lie beside the project: the
 * documents are cut by the truth's own line ranges, so that only the packs are measured.
 */
class CorpusTopicsTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("gongbao.corpus", "../../shared/corpus"));

  /** One topic of one document: its grade (2 about, 1 deals with, 0 not) and our answer. */
  private record Answer(String seed, String topic, int grade, double score) {
    boolean saysAbout() {
      return score >= TopicScore.ABOUT;
    }
  }

  @Test
  void keepsTheAgreedRecallAndPrecision() throws IOException {
    assumeTrue(
        Files.isDirectory(CORPUS.resolve("truth")),
        () -> "not run: the graded gazettes are not at " + CORPUS.toAbsolutePath().normalize());

    List<Answer> answers = answers();

    check("all topics", answers, 0.95, 0.97, 0.80);
    check("carbon", only(answers, a -> a.topic().equals("carbon")), 1, 1, 0);
    check("elderly-care", only(answers, a -> a.topic().equals("elderly-care")), 1, 1, 0);
  }

  private static void check(
      String name, List<Answer> answers, double recall, double precision, double strict) {
    List<Answer> about = only(answers, a -> a.grade() == 2);
    List<Answer> said = only(answers, Answer::saysAbout);
    double foundShare = share(about, Answer::saysAbout);
    double rightShare = share(said, a -> a.grade() > 0);
    double strictShare = share(said, a -> a.grade() == 2);
    String figures =
        String.format(
            Locale.ROOT,
            "%s: recall %.3f, precision %.3f, strict %.3f; missed %s; wrong %s",
            name,
            foundShare,
            rightShare,
            strictShare,
            only(about, a -> !a.saysAbout()),
            only(said, a -> a.grade() == 0));
    assertThat(foundShare).as(figures).isGreaterThanOrEqualTo(recall);
    assertThat(rightShare).as(figures).isGreaterThanOrEqualTo(precision);
    assertThat(strictShare).as(figures).isGreaterThanOrEqualTo(strict);
  }

  private static List<Answer> only(List<Answer> answers, Predicate<Answer> wanted) {
    return answers.stream().filter(wanted).toList();
  }

  private static double share(List<Answer> answers, Predicate<Answer> wanted) {
    return (double) only(answers, wanted).size() / answers.size();
  }

  private static List<Answer> answers() throws IOException {
    TopicClassifier classifier = new TopicClassifier(TopicPacks.builtIn());
    List<Answer> answers = new ArrayList<>();
    for (Path file : truthFiles()) {
      JsonNode truth = Json.MAPPER.readTree(Files.readString(file));
      String seed = truth.get("seed").asString();
      List<String> lines = Files.readString(CORPUS.resolve(seed)).lines().toList();
      for (JsonNode document : truth.get("documents")) {
        List<String> attachments = new ArrayList<>();
        document.get("attachments").forEach(title -> attachments.add(title.asString()));
        int end = Math.min(lines.size(), document.get("endLine").asInt());
        String text = String.join("\n", lines.subList(document.get("startLine").asInt() - 1, end));
        Map<String, Double> scores =
            classifier.classify(document.get("title").asString(), attachments, text).stream()
                .collect(
                    Collectors.toMap(TopicScore::id, TopicScore::score, (a, b) -> a, TreeMap::new));
        document
            .get("topics")
            .properties()
            .forEach(
                grade ->
                    answers.add(
                        new Answer(
                            seed.substring(0, 3) + "#" + document.get("ordinal").asInt(),
                            grade.getKey(),
                            grade.getValue().asInt(),
                            scores.getOrDefault(grade.getKey(), 0.0))));
      }
    }
    return answers;
  }

  private static List<Path> truthFiles() throws IOException {
    try (var files = Files.list(CORPUS.resolve("truth"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
