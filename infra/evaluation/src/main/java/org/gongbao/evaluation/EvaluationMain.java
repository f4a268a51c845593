package org.gongbao.evaluation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Prints an evaluation: {@code DIRECTORY [--json] [-v]}. */
public final class EvaluationMain {

  private EvaluationMain() {}

  /** Exit code 1 when an accepted figure has fallen, 2 on wrong use. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  /**
   * Evaluates and prints.
   *
   * @param arguments the truth directory, {@code --json} for one line of JSON, {@code -v} for every
   *     miss
   * @return 0, 1 when an accepted figure has fallen, 2 on wrong use
   */
  public static int run(List<String> arguments, PrintStream out) {
    List<String> directories =
        arguments.stream().filter(argument -> !argument.startsWith("-")).toList();
    if (directories.size() != 1) {
      out.println("usage: evaluate DIRECTORY [--json] [-v]");
      return 2;
    }
    Report report = Evaluation.of(Path.of(directories.get(0)));
    out.print(arguments.contains("--json") ? report.json() + "\n" : report.table());
    if (arguments.contains("-v")) {
      report.misses().forEach(out::println);
    }
    List<String> fallen = Baseline.accepted().fallen(report);
    fallen.forEach(out::println);
    return fallen.isEmpty() ? 0 : 1;
  }
}
