package org.gongbao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/**
 * The peak heap of reading a gazette: the smallest {@code -Xmx} with which a JVM of its own reads
 * the file from bytes to documents, found by halving, less that for a gazette of one page. Unlike a
 * look at the heap from time to time it misses no peak, and unlike the heap in use it counts no
 * garbage that could have been collected.
 */
final class SmallestHeap {

  private static final int LEAST_MEBIBYTES = 8;
  private static final int LONGEST_SECONDS = 60;

  private final Path folder;

  SmallestHeap(Path folder) {
    this.folder = folder;
  }

  /** Bytes of heap that the gazette takes at its peak. */
  long bytes(byte[] gazette, int mostMebibytes) throws IOException {
    Path page = Files.write(folder.resolve("page.txt"), SyntheticIssue.ofDocuments(1));
    Path file = Files.write(folder.resolve("gazette.txt"), gazette);
    int alone = smallest(LEAST_MEBIBYTES, mostMebibytes, mebibytes -> reads(page, mebibytes));
    int whole = smallest(alone, mostMebibytes, mebibytes -> reads(file, mebibytes));
    return (long) (whole - alone) << 20;
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
              .redirectOutput(folder.resolve("output.txt").toFile())
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
