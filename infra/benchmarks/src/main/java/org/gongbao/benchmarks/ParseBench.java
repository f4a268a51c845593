package org.gongbao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gongbao.benchmarks.BenchCorpus.Gazette;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.SourceText;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.text.UnreadableFileException;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongbao bench parse}: what reading a gazette costs, in decodes of its bytes. */
@Command(
    name = "parse",
    description = "Cost of reading gazettes against a bare UTF-8 decode.",
    mixinStandardHelpOptions = true)
final class ParseBench implements Callable<Integer> {

  private static final String DECODE = "UTF-8 decode and line split";
  private static final String TENTH = "a tenth of the input";

  private static final Duration WARM_UP = Duration.ofSeconds(40);
  private static final Duration WARM_UP_OF_A_SHAPE = Duration.ofMillis(500);
  private static final Duration LATER_WARM_UP = Duration.ofSeconds(2);

  private static final int GROWTH_ROUNDS = 3;
  private static final int MOST_DECODES = 100;
  private static final int MOST_TENTHS = 3;

  /** Large enough that steps of heap tell less than half of the input. */
  private static final int HEAP_DOCUMENTS = 1_400;

  @Option(names = "--json", description = "Print one line of JSON.")
  private boolean json;

  @Option(
      names = "--corpus",
      description = "Folder of gazettes to read (default: ${DEFAULT-VALUE}).")
  private Path corpus = Path.of("../shared/corpus");

  @Option(names = "--runs", description = "Measured rounds (default: ${DEFAULT-VALUE}).")
  private int runs = 21;

  @Spec private CommandSpec spec;

  private final TextExtractor extractor = new TextExtractor();
  private final IssueParser parser = new IssueParser();
  private final List<Figure> figures = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(spec.commandLine().getErr());
    List<Gazette> gazettes = BenchCorpus.gazettes(corpus);
    Gazette large = new Gazette("an issue of 200 documents", SyntheticIssue.ofDocuments(200));
    progress.tell("warming up on " + gazettes.size() + " gazettes");
    List<Contest.Outcome> costs = costs(gazettes, this::parsing, WARM_UP);
    figures.add(figure("text to documents", DECODE, costs.get(gazettes.size())));
    for (int i = 0; i < gazettes.size(); i++) {
      figures.add(figure("text to documents: " + gazettes.get(i).name(), DECODE, costs.get(i)));
    }
    progress.tell("reading " + large.name());
    Contest.Outcome ours = costs(List.of(large), this::parsing, LATER_WARM_UP).get(0);
    figures.add(figure("text to documents: " + large.name(), DECODE, ours));
    progress.tell("bytes to lines");
    List<Contest.Outcome> lines =
        costs(gazettes, bytes -> () -> text(bytes).lineCount(), LATER_WARM_UP);
    figures.add(figure("bytes to lines", DECODE, lines.get(gazettes.size())));
    addGrowth(progress);
    progress.tell("peak heap");
    addMemory(large);
    progress.tell("done");
    BenchReport.here("parse", figures).print(spec.commandLine().getOut(), json);
    return 0;
  }

  /** What a step costs in decodes: for each gazette, and last for all together. */
  private List<Contest.Outcome> costs(
      List<Gazette> gazettes, Function<byte[], Stopwatch.Task> task, Duration warmUp) {
    List<Contest.Pair> pairs =
        gazettes.stream()
            .map(g -> new Contest.Pair(task.apply(g.bytes()), () -> decode(g.bytes())))
            .toList();
    return new Contest(pairs, warmUp, MOST_DECODES).run(runs);
  }

  /** Every shape at ten times a size against the size. */
  private void addGrowth(Progress progress) {
    for (InputShape shape : InputShape.values()) {
      progress.tell("growth: " + shape.title());
      Contest.Pair pair = new Contest.Pair(parsing(shape.ofSize(10)), parsing(shape.ofSize(1)));
      Contest contest = new Contest(List.of(pair), WARM_UP_OF_A_SHAPE, MOST_TENTHS);
      figures.add(figure("growth: " + shape.title(), TENTH, contest.run(GROWTH_ROUNDS).get(0)));
    }
  }

  private void addMemory(Gazette large) throws IOException {
    double allocated = allocated(parsing(large.bytes()));
    figures.add(
        Figure.against("allocated by parsing", allocated, "bytes", "input", large.bytes().length));
    byte[] larger = SyntheticIssue.ofDocuments(HEAP_DOCUMENTS);
    Path folder = Files.createTempDirectory("gongbao-bench");
    try {
      long peak = new SmallestHeap(folder).bytes(larger);
      figures.add(Figure.against("peak heap of reading", peak, "bytes", "input", larger.length));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static double allocated(Stopwatch.Task task) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Stopwatch.nanosOf(task, 1);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static Figure figure(String name, String peer, Contest.Outcome outcome) {
    return Figure.against(
        name, outcome.millis(), "ms", peer, outcome.peerMillis(), outcome.ratio());
  }

  private static long decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).split("\n", -1).length;
  }

  private Stopwatch.Task parsing(byte[] bytes) {
    SourceText text = text(bytes);
    return () -> parser.parse(text, "bench").documents().size();
  }

  private SourceText text(byte[] bytes) {
    try {
      return extractor.extract(bytes, "issue.txt", null);
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException("the bench's own input is refused", e);
    }
  }
}
