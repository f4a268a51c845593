package org.gongbao.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code gongbao bench}: the parent of all benches. */
@Command(
    name = "bench",
    description = "Measures speed, as ratios to peers in the same run.",
    mixinStandardHelpOptions = true,
    subcommands = {MatchBench.class, ParseBench.class, ReadOnce.class})
public final class BenchCommand {

  /** Runs a bench; exit code 0 when it ran, 2 on wrong use. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new BenchCommand()).execute(args));
  }
}
