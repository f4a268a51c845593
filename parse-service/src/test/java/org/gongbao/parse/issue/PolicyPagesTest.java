package org.gongbao.parse.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.parse.text.SourceText;
import org.gongbao.parse.text.TextExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads pages of single policies as government sites print them; see {@code pages/README.md}. */
class PolicyPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");

  private final TextExtractor extractor = new TextExtractor();
  private final IssueParser parser = new IssueParser();

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsOneDocumentWithItsFactsAndNothingOfTheSite(Path page) throws Exception {
    String name = page.getFileName().toString();
    SourceText text = extractor.extract(Files.readAllBytes(page), name, null);
    ParsedIssue parsed = parser.parse(text, "page");

    assertThat(parsed.documents()).hasSize(1);
    Path expected = page.resolveSibling(name.replace(".html", ".expected"));
    assertThat(Summary.of(parsed) + facts(parsed.documents().get(0)) + lines(text))
        .isEqualTo(Files.readString(expected));
  }

  private static String facts(PolicyDocument document) {
    StringBuilder facts = new StringBuilder();
    facts.append("  in force ").append(document.effectiveFrom());
    facts.append(" to ").append(document.expiresOn()).append('\n');
    for (Relation relation : document.relations()) {
      String type = relation.type().name().toLowerCase(Locale.ROOT);
      facts.append("  ").append(type).append(' ').append(relation.target()).append('\n');
    }
    return facts.toString();
  }

  private static String lines(SourceText text) {
    return "\n" + String.join("\n", text.lines()) + "\n";
  }
}
