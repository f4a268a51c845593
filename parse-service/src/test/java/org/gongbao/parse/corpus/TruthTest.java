package org.gongbao.parse.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.contract.Json;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.text.Folding;
import org.gongbao.parse.relation.RelationReader;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Validity;
import org.gongbao.parse.structure.ValidityReader;
import org.gongbao.parse.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Relations and validity alone, on true line ranges; skipped where the truth is not at hand. */
class TruthTest {
  private final StringBuilder misses = new StringBuilder();
  private int right;
  private int given;
  private int wanted;

  @Test
  void readsActs() throws IOException {
    count(type -> type != RelationType.IMPLEMENTS);
    assertThat((double) right / given).as("precision%n%s", misses).isGreaterThanOrEqualTo(0.95);
    assertThat((double) right / wanted).as("recall%n%s", misses).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsWhatIsCarriedOut() throws IOException {
    count(type -> type == RelationType.IMPLEMENTS);
    assertThat((double) right / given).as("precision%n%s", misses).isGreaterThanOrEqualTo(0.90);
    assertThat((double) right / wanted).as("recall%n%s", misses).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void readsValidity() throws IOException {
    ValidityReader reader = new ValidityReader();
    for (Truth issue : issues()) {
      for (JsonNode document : issue.json().get("documents")) {
        Validity read = reader.read(issue.lines(), facts(issue.text(), document));
        wanted += 2;
        right += same(document, "effectiveFrom", read.effectiveFrom());
        right += same(document, "expiresOn", read.expiresOn());
      }
    }
    assertThat((double) right / wanted).as("%s", misses).isGreaterThanOrEqualTo(0.97);
  }

  private int same(JsonNode document, String field, LocalDate read) {
    LocalDate truth = date(document, field);
    if (java.util.Objects.equals(truth, read)) {
      return 1;
    }
    misses.append(
        "%s %s: %s, not %s%n".formatted(document.get("title").asString(), field, truth, read));
    return 0;
  }

  private void count(java.util.function.Predicate<RelationType> type) throws IOException {
    RelationReader reader = new RelationReader();
    for (Truth issue : issues()) {
      for (JsonNode document : issue.json().get("documents")) {
        List<Relation> read =
            new ArrayList<>(
                reader.read(issue.lines(), facts(issue.text(), document)).stream()
                    .filter(relation -> type.test(relation.type()))
                    .toList());
        given += read.size();
        for (JsonNode truth : document.get("relations")) {
          RelationType wantedType =
              RelationType.valueOf(truth.get("type").asString().toUpperCase(java.util.Locale.ROOT));
          if (type.test(wantedType)) {
            wanted++;
            match(document, truth, wantedType, read);
          }
        }
        read.forEach(
            r -> misses.append("extra in %s: %s%n".formatted(document.get("title").asString(), r)));
      }
    }
  }

  private void match(JsonNode document, JsonNode truth, RelationType type, List<Relation> read) {
    String target = key(truth.get("target").asString());
    for (Relation relation : read) {
      String other = key(relation.target());
      if (relation.type() == type && (other.contains(target) || target.contains(other))) {
        read.remove(relation);
        right++;
        return;
      }
    }
    misses.append("missing in %s: %s%n".formatted(document.get("title").asString(), truth));
  }

  private static List<Truth> issues() throws IOException {
    Path corpus = corpus();
    assumeTrue(corpus != null, "skipped: no truth files in shared/corpus beside this checkout");
    List<Truth> issues = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpus.resolve("truth"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = Json.MAPPER.readTree(Files.readString(file));
        String text = Files.readString(corpus.resolve(json.get("seed").asString()));
        issues.add(new Truth(json, text(text)));
      }
    }
    return issues;
  }

  /** The real gazettes with truth, or null where they do not lie beside the checkout. */
  private static @Nullable Path corpus() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path corpus = at.resolve("shared/corpus");
      if (Files.isDirectory(corpus.resolve("truth"))) {
        return corpus;
      }
    }
    return null;
  }

  private static DocumentFacts facts(SourceText text, JsonNode document) {
    LineRange range =
        new LineRange(document.get("startLine").asInt(), document.get("endLine").asInt());
    List<Attachment> attachments = new ArrayList<>();
    int from = range.startLine() + 1;
    for (JsonNode title : document.get("attachments")) {
      int line = find(text, key(title.asString()), from, range.endLine());
      if (line > 0) {
        if (!attachments.isEmpty()) {
          Attachment last = attachments.remove(attachments.size() - 1);
          attachments.add(new Attachment(last.title(), last.startLine(), line - 1));
        }
        attachments.add(new Attachment(title.asString(), line, range.endLine()));
        from = line + 1;
      }
    }
    return new DocumentFacts(
        range,
        null,
        document.get("title").asString(),
        null,
        List.of(),
        date(document, "issuedOn"),
        document.get("kind").asString(),
        null,
        range.startLine() + 1,
        attachments,
        List.of(),
        Map.of());
  }

  /** The line, or two or three lines together, that read as the title and nothing else. */
  private static int find(SourceText text, String title, int from, int to) {
    for (int line = from; line <= to; line++) {
      StringBuilder joined = new StringBuilder();
      for (int end = line; end <= Math.min(to, line + 4); end++) {
        joined.append(text.line(end).replaceAll("[#*\\s\\u3000]", ""));
        if (key(joined.toString()).equals(title)) {
          return line;
        }
      }
    }
    return -1;
  }

  private static LocalDate date(JsonNode document, String field) {
    JsonNode value = document.get(field);
    return value == null || value.isNull() ? null : LocalDate.parse(value.asString());
  }

  private static String key(String title) {
    return Folding.key(title).replace(" ", "").replaceAll("^《(.*)》$", "$1");
  }

  private static SourceText text(String content) {
    return new SourceText(List.of(content.split("\n", -1)));
  }

  private record Truth(JsonNode json, SourceText text) {
    Lines lines() {
      return Lines.of(text);
    }
  }
}
