package org.gongbao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class BenchCommandTest {

  static Stream<String> benches() {
    return new CommandLine(new BenchCommand()).getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("benches")
  void everyBenchSaysHowItIsUsed(String bench) {
    StringWriter out = new StringWriter();
    CommandLine command = new CommandLine(new BenchCommand()).setOut(new PrintWriter(out));

    assertThat(command.execute(bench, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: bench " + bench).contains("--help");
  }
}
