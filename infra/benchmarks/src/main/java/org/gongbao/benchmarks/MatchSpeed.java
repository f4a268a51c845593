package org.gongbao.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.Subject;

/** How many documents a second a matcher matches, with all threads on the one matcher. */
final class MatchSpeed {

  private static final long WARM_UP_NANOS = 4_000_000_000L;
  private static final long SLICE_NANOS = 1_000_000_000L;
  private static final int SLICES = 9;

  /** What was matched, added up where the compiler cannot see it unused. */
  private static volatile long sink;

  private final Matcher matcher;
  private final List<Subject> documents;

  MatchSpeed(Matcher matcher, List<Subject> documents) {
    this.matcher = matcher;
    this.documents = documents;
  }

  /** The median of some seconds, once the JVM is warm. */
  double documentsASecond(int threads) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      together(pool, threads, WARM_UP_NANOS);
      double[] slices = new double[SLICES];
      for (int i = 0; i < SLICES; i++) {
        slices[i] = together(pool, threads, SLICE_NANOS);
      }
      Arrays.sort(slices);
      return slices[SLICES / 2];
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document cannot be matched", e);
    } finally {
      pool.shutdown();
    }
  }

  private double together(ExecutorService pool, int threads, long nanos)
      throws ExecutionException, InterruptedException {
    List<Future<Double>> speeds = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread * documents.size() / threads;
      speeds.add(pool.submit(() -> alone(first, nanos)));
    }
    double sum = 0;
    for (Future<Double> speed : speeds) {
      sum += speed.get();
    }
    return sum;
  }

  private double alone(int first, long nanos) {
    long hits = 0;
    long count = 0;
    long start = System.nanoTime();
    long elapsed = 0;
    for (; elapsed < nanos; elapsed = System.nanoTime() - start) {
      hits += matcher.match(documents.get((int) ((first + count++) % documents.size()))).size();
    }
    sink = hits;
    return count / (elapsed / 1e9);
  }
}
