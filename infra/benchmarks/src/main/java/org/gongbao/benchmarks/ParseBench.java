package org.gongbao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.SourceText;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.text.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench parse}: what reading a gazette costs, in decodes of its bytes. */
@Command(name = "parse", description = "Cost of reading gazettes against a bare UTF-8 decode.")
final class ParseBench implements Callable<Integer> {

  private static final String DECODE = "UTF-8 decode and line split";
  private static final String TENTH = "a tenth of the input";

  @Option(names = "--json", description = "Print one line of JSON.")
  private boolean json;

  @Option(
      names = "--corpus",
      description = "Folder of gazettes to read (default: ${DEFAULT-VALUE}).")
  private Path corpus = Path.of("../shared/corpus");

  @Option(names = "--runs", description = "Measured runs (default: ${DEFAULT-VALUE}).")
  private int runs = 9;

  @Spec private CommandSpec spec;

  private final TextExtractor extractor = new TextExtractor();
  private final IssueParser parser = new IssueParser();

  @Override
  public Integer call() throws InterruptedException {
    List<Figure> figures = new ArrayList<>();
    addCosts(figures, BenchCorpus.read(corpus));
    addGrowth(figures);
    byte[] large = SyntheticIssue.ofDocuments(200);
    SourceText largeText = text(large);
    long live = LiveHeap.most(() -> parse(largeText));
    figures.add(Figure.against("live heap of parsing", live, "bytes", "input", large.length));
    BenchReport.here("parse", figures).print(spec.commandLine().getOut(), json);
    return 0;
  }

  private void addCosts(List<Figure> figures, List<byte[]> issues) {
    double bytes = issues.stream().mapToLong(issue -> issue.length).sum();
    List<SourceText> texts = issues.stream().map(this::text).toList();
    double decode = millis(() -> issues.stream().mapToLong(ParseBench::decode).sum());
    double extract = millis(() -> issues.stream().mapToLong(i -> text(i).lineCount()).sum());
    double parse = millis(() -> texts.stream().mapToLong(this::parse).sum());
    figures.add(Figure.of("input", bytes, "bytes"));
    figures.add(Figure.against("bytes to lines", extract, "ms", DECODE, decode));
    figures.add(Figure.against("text to documents", parse, "ms", DECODE, decode));
  }

  /** Every shape at one size and at ten times the size. */
  private void addGrowth(List<Figure> figures) {
    for (InputShape shape : InputShape.values()) {
      SourceText small = text(shape.ofSize(1));
      SourceText large = text(shape.ofSize(10));
      double one = Stopwatch.nanos(() -> parse(small), 3, 5) / 1e6;
      double ten = Stopwatch.nanos(() -> parse(large), 1, 3) / 1e6;
      figures.add(Figure.against(shape.title(), ten, "ms", TENTH, one));
    }
  }

  private double millis(Stopwatch.Task task) {
    return Stopwatch.nanos(task, runs, runs) / 1e6;
  }

  private static long decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).split("\n", -1).length;
  }

  private long parse(SourceText text) {
    ParsedIssue issue = parser.parse(text, "bench");
    return issue.documents().size();
  }

  private SourceText text(byte[] bytes) {
    try {
      return extractor.extract(bytes, "issue.txt", null);
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException("the bench's own input is refused", e);
    }
  }
}
