package org.gongbao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchReportTest {

  private final BenchReport report =
      new BenchReport(
          "parse",
          "a machine",
          List.of(
              Figure.of("input", 2.5, "MiB"), Figure.against("text", 30.0, "ms", "decode", 4.0)));

  @Test
  void printsOneLineOfJson() {
    assertThat(printed(true))
        .isEqualToIgnoringNewLines(
            "{\"bench\":\"parse\",\"machine\":\"a machine\",\"figures\":["
                + "{\"name\":\"input\",\"value\":2.5,\"unit\":\"MiB\","
                + "\"peer\":null,\"peerValue\":null,\"ratio\":null},"
                + "{\"name\":\"text\",\"value\":30.0,\"unit\":\"ms\","
                + "\"peer\":\"decode\",\"peerValue\":4.0,\"ratio\":7.5}]}");
  }

  @Test
  void printsATableForAPerson() {
    assertThat(printed(false)).contains("30.000 ms  (decode: 4.000; ratio 7.50)");
  }

  private String printed(boolean json) {
    StringWriter out = new StringWriter();
    report.print(new PrintWriter(out), json);
    return out.toString();
  }
}
