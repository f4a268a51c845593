package org.gongbao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Option(names = "--json", description = "Print one line of JSON.")
  private boolean json;

  @Option(
      names = "--corpus",
      description = "Folder of gazettes to read (default: ${DEFAULT-VALUE}).")
  private Path corpus = Path.of("../shared/corpus");

  @Option(names = "--runs", description = "Measured runs (default: ${DEFAULT-VALUE}).")
  private int runs = 15;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<byte[]> issues = BenchCorpus.read(corpus);
    double mebibytes = issues.stream().mapToLong(b -> b.length).sum() / (double) (1 << 20);
    List<Figure> figures = new ArrayList<>();
    double decode = Stopwatch.nanos(() -> decodeAll(issues), runs, runs) / 1e6;
    double extract = Stopwatch.nanos(() -> extractAll(issues), runs, runs) / 1e6;
    figures.add(Figure.of("input", mebibytes, "MiB"));
    figures.add(Figure.against("bytes to lines", extract, "ms", DECODE, decode));
    BenchReport.here("parse", figures).print(spec.commandLine().getOut(), json);
    return 0;
  }

  private static long decodeAll(List<byte[]> issues) {
    long lines = 0;
    for (byte[] bytes : issues) {
      lines += new String(bytes, StandardCharsets.UTF_8).split("\n", -1).length;
    }
    return lines;
  }

  private static long extractAll(List<byte[]> issues) {
    TextExtractor extractor = new TextExtractor();
    long lines = 0;
    for (byte[] bytes : issues) {
      try {
        lines += extractor.extract(bytes, "issue.txt", null).lineCount();
      } catch (UnreadableFileException e) {
        throw new IllegalArgumentException("the bench's own input is refused", e);
      }
    }
    return lines;
  }
}
