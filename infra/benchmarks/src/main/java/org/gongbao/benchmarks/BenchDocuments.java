package org.gongbao.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.text.UnreadableFileException;

/** The documents of the gazettes a bench reads, as the parser finds them. */
final class BenchDocuments {

  private static final TextExtractor EXTRACTOR = new TextExtractor();
  private static final IssueParser PARSER = new IssueParser();

  private BenchDocuments() {}

  /** All documents of a folder's gazettes. */
  static List<PolicyDocument> read(Path folder) {
    return BenchCorpus.read(folder).stream().flatMap(BenchDocuments::parsed).toList();
  }

  private static Stream<PolicyDocument> parsed(byte[] gazette) {
    try {
      String name = "issue-" + gazette.length;
      return PARSER
          .parse(EXTRACTOR.extract(gazette, name + ".txt", null), name)
          .documents()
          .stream();
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException("a gazette of the bench is refused", e);
    }
  }
}
