package org.gongbao.parse.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads gazettes of our own writing in many layouts; see {@code gazettes/README.md}. */
class GoldenGazettesTest {

  private static final Path GAZETTES = Path.of("src/test/resources/gazettes");

  private final IssueParser parser = new IssueParser();

  static Stream<Path> gazettes() throws IOException {
    try (Stream<Path> files = Files.list(GAZETTES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("gazettes")
  void readsEveryDocumentWithItsFactsAndDoubts(Path gazette) throws IOException {
    SourceText text = new SourceText(List.of(Files.readString(gazette).split("\n", -1)));
    ParsedIssue parsed = parser.parse(text, "golden");

    String name = gazette.getFileName().toString().replace(".txt", ".expected");
    assertThat(Summary.of(parsed)).isEqualTo(Files.readString(gazette.resolveSibling(name)));
  }
}
