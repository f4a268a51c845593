package org.gongbao.parse.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten times the input costs at most twelve times as much, whatever the input. */
@Timeout(120)
class CostTest {

  private static final int TIMES = 10;
  private static final double MOST = 12;

  /** Below this the clock and the collector say more than the splitter. */
  private static final Duration NOISE = Duration.ofMillis(60);

  private final IssueSplitter splitter = new IssueSplitter();

  static Stream<Arguments> inputs() {
    return Stream.of(
        input("documents", CostTest::documents),
        input("contents entries", CostTest::contents),
        input("opening brackets", size -> List.of("《（“〔".repeat(size * 5))),
        input("lines of brackets", size -> Collections.nCopies(size * 5, "《")),
        input("one long line", size -> List.of("为做好工作，根据《条例》，".repeat(size * 15))),
        input("issuers", size -> Collections.nCopies(size, "云溪市人民政府")),
        input("attachment labels", size -> Collections.nCopies(size, "附件1：名单")));
  }

  private static Arguments input(String name, IntFunction<List<String>> lines) {
    return Arguments.of(name, lines);
  }

  private static List<String> documents(int size) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lines.add("云溪市人民政府关于印发第" + i + "号工作方案的通知");
      lines.add("云政字〔2024〕" + i % 1000 + "号");
      lines.add("各县人民政府：");
      lines.add("现将方案印发给你们。");
    }
    return lines;
  }

  private static List<String> contents(int size) {
    List<String> lines = new ArrayList<>(List.of("云溪市人民政府公报", "目录"));
    for (int i = 0; i < size; i++) {
      lines.add("云溪市人民政府关于印发第" + i + "号工作方案的通知……（" + i + "）");
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void growsInProportion(String name, IntFunction<List<String>> lines) {
    SourceText small = new SourceText(lines.apply(500));
    SourceText large = new SourceText(lines.apply(500 * TIMES));
    cost(large);
    assertThat(cost(large)).isLessThan(cost(small).multipliedBy((long) MOST).plus(NOISE));
  }

  @Test
  void readsAContentsPageOfFiftyThousandLinesInSeconds() {
    assertThat(cost(new SourceText(contents(50_000)))).isLessThan(Duration.ofSeconds(20));
  }

  /** Processor time of this thread: other work on the machine does not count. */
  private Duration cost(SourceText text) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      splitter.split(text);
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
    return Duration.ofNanos(best);
  }
}
