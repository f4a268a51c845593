package org.gongbao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.text.Folding;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.RegisteredInterest;
import org.gongbao.notify.match.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench match}: everything that is promised of matching's speed, in one run. */
@Command(
    name = "match",
    description =
        "Documents matched a second at several numbers of interests, against Lucene's Monitor at"
            + " the first; how long a new instance reads its interests, and a back-test takes.",
    mixinStandardHelpOptions = true)
final class MatchBench implements Callable<Integer> {

  private static final String PEER = "Lucene Monitor";

  @Option(names = "--json", description = "Print one line of JSON.")
  private boolean json;

  @Option(
      names = "--corpus",
      description = "Folder of gazettes to read (default: ${DEFAULT-VALUE}).")
  private Path corpus = Path.of("../shared/corpus");

  @Option(
      names = "--size",
      split = ",",
      description = "Numbers of distinct interests (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of(100_000, 225_000, 1_000_000);

  @Option(
      names = "--peer-documents",
      description = "Documents the peer matches, 0 to leave it out (default: ${DEFAULT-VALUE}).")
  private int peerDocuments = 8;

  @Option(
      names = "--topic-interests",
      description = "Interests read from Kafka, 0 to leave it out (default: ${DEFAULT-VALUE}).")
  private int topicInterests = 1_000_000;

  @Option(
      names = "--archive-documents",
      description = "Documents back-tested on, 0 to leave it out (default: ${DEFAULT-VALUE}).")
  private int archiveDocuments = 100_000;

  @Spec private CommandSpec spec;

  private final List<Figure> figures = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Progress progress = new Progress(spec.commandLine().getErr());
    progress.tell("reading the documents");
    List<PolicyDocument> parsed = BenchDocuments.read(corpus);
    List<Subject> documents = parsed.stream().map(Subject::of).toList();
    String text = parsed.stream().map(d -> Folding.key(d.text())).collect(Collectors.joining("\n"));
    figures.add(Figure.of("documents", documents.size(), "documents"));
    for (int size : sizes) {
      measure(size, text, documents, progress);
    }
    if (topicInterests > 0) {
      progress.tell(of(topicInterests) + "reading them from a topic");
      double seconds = TopicReading.seconds(new BenchWishes(text).draw(topicInterests));
      figures.add(Figure.of(of(topicInterests) + "ready from the topic", seconds, "s"));
    }
    if (archiveDocuments > 0) {
      progress.tell("filling an archive and testing back on it");
      figures.addAll(
          new BacktestSpeed(parsed)
              .measure(archiveDocuments, new BenchWishes(text).draw(100).values()));
    }
    progress.tell("done");
    BenchReport.here("match", figures).print(spec.commandLine().getOut(), json);
    return 0;
  }

  private void measure(int size, String text, List<Subject> documents, Progress progress)
      throws IOException, InterruptedException {
    progress.tell(of(size) + "compiling and matching");
    BenchWishes drawn = new BenchWishes(text);
    Map<String, Interest> wishes = drawn.draw(size);
    Matcher matcher = new Matcher(joining -> new Thread(joining).start());
    double before = heapMebibytes();
    long start = System.nanoTime();
    matcher.apply(wishes);
    figures.add(Figure.of(of(size) + "compiled", (System.nanoTime() - start) / 1e9, "s"));
    figures.add(Figure.of(of(size) + "heap", heapMebibytes() - before, "MiB"));
    MatchSpeed speed = new MatchSpeed(matcher, documents);
    double alone = speed.documentsASecond(1);
    String name = of(size) + "one thread";
    progress.tell(of(size) + "the same on two threads; at the first size Lucene's Monitor before");
    figures.add(
        peerDocuments > 0 && size == sizes.get(0)
            ? Figure.against(
                name, alone, "documents/s", PEER, peerSpeed(wishes, matcher, documents))
            : Figure.of(name, alone, "documents/s"));
    figures.add(Figure.of(of(size) + "two threads", speed.documentsASecond(2), "documents/s"));
    progress.tell(of(size) + "registering while matching");
    Map<String, Interest> more = drawn.draw(RegisteringLatency.interests(), wishes);
    figures.add(
        new RegisteringLatency(matcher, documents, more)
            .measure(of(size) + "p99 of a match while registering"));
  }

  /** The peer is too slow for all documents; the second of two rounds counts. */
  private double peerSpeed(Map<String, Interest> wishes, Matcher matcher, List<Subject> documents)
      throws IOException {
    try (LucenePeer peer = new LucenePeer(wishes)) {
      int step = Math.max(1, documents.size() / peerDocuments);
      double speed = 0;
      for (int round = 0; round < 2; round++) {
        long nanos = 0;
        int matched = 0;
        for (int i = 0; i < documents.size() && matched < peerDocuments; i += step, matched++) {
          long start = System.nanoTime();
          Set<String> theirs = peer.match(documents.get(i));
          nanos += System.nanoTime() - start;
          refuseDifference(matcher.match(documents.get(i)), theirs);
        }
        speed = matched / (nanos / 1e9);
      }
      return speed;
    }
  }

  /** A comparison of speed means nothing unless both give the same answers. */
  private static void refuseDifference(List<RegisteredInterest> ours, Set<String> theirs) {
    if (ours.size() != theirs.size()
        || !ours.stream().allMatch(interest -> theirs.contains(interest.id()))) {
      throw new IllegalStateException(
          "the matcher finds " + ours.size() + " interests, the peer " + theirs.size());
    }
  }

  private static String of(int interests) {
    return String.format(Locale.ROOT, "%,d interests: ", interests);
  }

  private static double heapMebibytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }
}
