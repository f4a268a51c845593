package org.gongbao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/**
 * The peak heap of reading a gazette: the smallest {@code -Xmx} with which a JVM of its own reads
 * the file from bytes to documents, found by halving, less that for a gazette of one page. Unlike a
 * look at the heap from time to time it misses no peak, and unlike the heap in use it counts no
 * garbage that could have been collected.
 */
final class SmallestHeap {

  /** Heaps are tried in steps of so many mebibytes. */
  private static final int STEP = 4;

  private static final int MOST_MEBIBYTES_FOR_A_PAGE = 64;
  private static final int MOST_MEBIBYTES = 192;
  private static final int LONGEST_SECONDS = 20;

  private final Path folder;

  SmallestHeap(Path folder) {
    this.folder = folder;
  }

  /** Bytes of heap that the gazette takes at its peak; both searches run at once. */
  long bytes(byte[] gazette) throws IOException {
    Path page = Files.write(folder.resolve("page.txt"), SyntheticIssue.ofDocuments(1));
    Path file = Files.write(folder.resolve("gazette.txt"), gazette);
    CompletableFuture<Integer> alone =
        CompletableFuture.supplyAsync(() -> mebibytes(page, MOST_MEBIBYTES_FOR_A_PAGE));
    return (long) (mebibytes(file, MOST_MEBIBYTES) - alone.join()) << 20;
  }

  private int mebibytes(Path file, int most) {
    return STEP * smallest(1, most / STEP, steps -> reads(file, steps * STEP));
  }

  /** The smallest size that is enough; {@code most} when none is. */
  static int smallest(int least, int most, IntPredicate isEnough) {
    int low = least;
    int high = most;
    while (low < high) {
      int middle = (low + high) / 2;
      if (isEnough.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private boolean reads(Path file, int mebibytes) {
    try {
      Process process =
          new ProcessBuilder(command(file, mebibytes))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve(file.getFileName() + ".output").toFile())
              .start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a JVM of " + mebibytes + " MiB", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was stopped", e);
    }
  }

  /** The bench's own class path, be it the jar with everything in it or a list. */
  private static List<String> command(Path file, int mebibytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + mebibytes + "m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1"); // compiled enough for one reading
    String classPath = System.getProperty("java.class.path");
    if (classPath.endsWith("-exec.jar")) {
      command.addAll(List.of("-jar", classPath));
    } else {
      command.addAll(List.of("-cp", classPath, BenchCommand.class.getName()));
    }
    command.addAll(List.of("read", file.toString()));
    return command;
  }
}
