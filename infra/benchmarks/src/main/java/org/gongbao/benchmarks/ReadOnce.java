package org.gongbao.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.TextExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gongbao bench read}: reads one gazette, for {@link SmallestHeap}. */
@Command(
    name = "read",
    hidden = true,
    description = "Reads a gazette once and says nothing.",
    mixinStandardHelpOptions = true)
final class ReadOnce implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The gazette.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    ParsedIssue issue =
        new IssueParser()
            .parse(
                new TextExtractor().extract(Files.readAllBytes(file), "issue.txt", null), "bench");
    return issue.documents().isEmpty() ? 1 : 0;
  }
}
