package org.gongbao.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.gongbao.contract.Json;

/**
 * What a bench found out.
 *
 * @param bench its name, such as {@code parse}
 * @param machine what it ran on
 * @param figures what was measured, in order
 */
public record BenchReport(String bench, String machine, List<Figure> figures) {

  /** Copies the figures. */
  public BenchReport {
    figures = List.copyOf(figures);
  }

  /** A report of this machine. */
  public static BenchReport here(String bench, List<Figure> figures) {
    Runtime runtime = Runtime.getRuntime();
    String machine =
        "%s %s, %d processors, %d MiB heap, Java %s"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                runtime.maxMemory() >> 20,
                System.getProperty("java.version"));
    return new BenchReport(bench, machine, figures);
  }

  /** Prints one line of JSON, or a table for a person. */
  public void print(PrintWriter out, boolean json) {
    if (json) {
      out.println(Json.MAPPER.writeValueAsString(this));
    } else {
      out.printf("bench %s on %s%n", bench, machine);
      figures.forEach(figure -> out.println(row(figure)));
    }
    out.flush();
  }

  private static String row(Figure figure) {
    String own =
        String.format(
            Locale.ROOT, "  %-52s %,14.3f %s", figure.name(), figure.value(), figure.unit());
    return figure.peer() == null
        ? own
        : own
            + String.format(
                Locale.ROOT,
                "  (%s: %,.3f; ratio %.2f)",
                figure.peer(),
                figure.peerValue(),
                figure.ratio());
  }
}
