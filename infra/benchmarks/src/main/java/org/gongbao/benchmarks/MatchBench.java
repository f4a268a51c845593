package org.gongbao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.text.Folding;
import org.gongbao.notify.match.Fact;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.RegisteredInterest;
import org.gongbao.notify.match.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench match}: documents a second against Lucene's Monitor, with the same interests. */
@Command(name = "match", description = "Documents matched a second, against Lucene's Monitor.")
final class MatchBench implements Callable<Integer> {

  /** Characters of a document: the mean of real gazettes. */
  private static final int DOCUMENT_LENGTH = 6_000;

  private static final String[] REGIONS = {"130803", "131000", "130682", "130800", "110101"};
  private static final String PEER = "Lucene Monitor";

  @Option(names = "--json", description = "Print one line of JSON.")
  private boolean json;

  @Option(
      names = "--corpus",
      description = "Folder of gazettes to read (default: ${DEFAULT-VALUE}).")
  private Path corpus = Path.of("../shared/corpus");

  @Option(names = "--size", description = "Distinct interests (default: ${DEFAULT-VALUE}).")
  private int size = 100_000;

  @Option(
      names = "--peer-documents",
      description = "Documents the peer matches, 0 to leave it out (default: ${DEFAULT-VALUE}).")
  private int peerDocuments = 8;

  @Option(names = "--rounds", description = "Measured rounds (default: ${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<String> texts =
        BenchCorpus.read(corpus).stream()
            .map(bytes -> Folding.key(new String(bytes, StandardCharsets.UTF_8)))
            .toList();
    List<Subject> documents = documents(texts);
    Map<String, Interest> wishes = new BenchWishes(texts).draw(size);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of("interests", size, "interests"));
    figures.add(Figure.of("documents", documents.size(), "documents"));
    Matcher matcher = new Matcher(joining -> new Thread(joining).start());
    long start = System.nanoTime();
    matcher.apply(wishes);
    figures.add(Figure.of("building", (System.nanoTime() - start) / 1e9, "s"));
    figures.add(Figure.of("heap after building", heapMebibytes(), "MiB"));
    double own =
        documents.size()
            / (Stopwatch.nanos(() -> matchAll(matcher, documents), rounds, rounds) / 1e9);
    compare(wishes, matcher, documents, own, figures);
    BenchReport.here("match", withLatencies(figures, matcher, wishes, documents))
        .print(spec.commandLine().getOut(), json);
    return 0;
  }

  private void compare(
      Map<String, Interest> wishes,
      Matcher matcher,
      List<Subject> documents,
      double own,
      List<Figure> figures)
      throws IOException {
    String name = "documents matched, one thread";
    if (peerDocuments == 0) {
      figures.add(Figure.of(name, own, "documents/s"));
      return;
    }
    int step = Math.max(1, documents.size() / peerDocuments);
    try (LucenePeer peer = new LucenePeer(wishes)) {
      long nanos = 0;
      int matched = 0;
      for (int round = 0; round < 2; round++) {
        nanos = 0;
        matched = 0;
        for (int i = 0; i < documents.size() && matched < peerDocuments; i += step, matched++) {
          long start = System.nanoTime();
          Set<String> theirs = peer.match(documents.get(i));
          nanos += System.nanoTime() - start;
          refuseDifference(ids(matcher, documents.get(i)), theirs);
        }
      }
      figures.add(Figure.against(name, own, "documents/s", PEER, matched / (nanos / 1e9)));
    }
  }

  /** A comparison of speed means nothing unless both give the same answers. */
  private static void refuseDifference(Set<String> ours, Set<String> theirs) {
    if (!ours.equals(theirs)) {
      throw new IllegalStateException(
          "the matcher finds " + ours.size() + " interests, the peer " + theirs.size());
    }
  }

  /** How long one match takes while nothing else happens, and while interests come one by one. */
  private static List<Figure> withLatencies(
      List<Figure> figures,
      Matcher matcher,
      Map<String, Interest> wishes,
      List<Subject> documents) {
    double quiet = p99Millis(matcher, documents);
    Thread registering = new Thread(() -> registerAgain(matcher, wishes), "registering");
    registering.setDaemon(true);
    registering.start();
    double busy = p99Millis(matcher, documents);
    registering.interrupt();
    figures.add(Figure.against("p99 of a match while registering", busy, "ms", "quiet", quiet));
    return figures;
  }

  private static void registerAgain(Matcher matcher, Map<String, Interest> wishes) {
    for (Interest wish : wishes.values()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      matcher.register("again-" + wish.hashCode(), wish);
      LockSupport.parkNanos(10_000_000);
    }
  }

  private static double p99Millis(Matcher matcher, List<Subject> documents) {
    long[] nanos = new long[documents.size() * 5];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      matcher.match(documents.get(i % documents.size()));
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[nanos.length * 99 / 100] / 1e6;
  }

  private static long matchAll(Matcher matcher, List<Subject> documents) {
    long hits = 0;
    for (Subject document : documents) {
      hits += matcher.match(document).size();
    }
    return hits;
  }

  private static Set<String> ids(Matcher matcher, Subject document) {
    return matcher.match(document).stream().map(RegisteredInterest::id).collect(Collectors.toSet());
  }

  /** The folded texts cut into documents, each with a place. */
  private static List<Subject> documents(List<String> texts) {
    List<Subject> documents = new ArrayList<>();
    for (String text : texts) {
      for (int from = 0; from + 40 < text.length(); from += DOCUMENT_LENGTH) {
        String part = text.substring(from, Math.min(text.length(), from + DOCUMENT_LENGTH));
        String region = REGIONS[documents.size() % REGIONS.length];
        documents.add(
            new Subject(
                part.substring(0, 30),
                part,
                List.of(
                    new Fact(Fact.Type.REGION, region),
                    new Fact(Fact.Type.REGION, region.substring(0, 4) + "00"),
                    new Fact(Fact.Type.REGION, region.substring(0, 2) + "0000"))));
      }
    }
    return documents;
  }

  private static double heapMebibytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }
}
