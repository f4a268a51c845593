package org.gongbao.parse.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.parse.text.SourceText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten times the matter of a document costs at most twelve times as much, whatever the matter. */
@Timeout(120)
class ParseCostTest {

  private static final int SMALL = 400;
  private static final int TIMES = 10;
  private static final double MOST = 12;

  /** Below this the clock and the collector say more than the parser. */
  private static final Duration NOISE = Duration.ofMillis(60);

  private static final String BEGINNING =
      "云溪市人民政府关于印发山泉保护实施方案的通知\n云政字〔2024〕1号\n各乡镇人民政府：\n现将方案印发给你们，请认真组织实施。\n";

  private final IssueParser parser = new IssueParser();

  static Stream<Arguments> matters() {
    return Stream.of(
        matter("titles in one sentence", i -> "根据《山泉保护办法第" + i + "号》、"),
        matter("repeals in one sentence", i -> "《山泉保护办法第" + i + "号》同时废止，"),
        matter("amendments in one sentence", i -> "将《山泉保护办法》第" + i + "条修改为山泉，"),
        matter("dates of effect in one sentence", i -> "自2024年5月" + (i % 28 + 1) + "日起施行，"),
        matter("terms in one sentence", i -> "有效期五年，试行两年，"),
        matter("dates", i -> "2024年5月" + (i % 28 + 1) + "日\n"),
        matter("attachments", i -> "附件" + i + "\n山泉保护第" + i + "号方案\n"),
        matter("attachment lines", i -> "附件" + i + "：山泉保护第" + i + "号方案\n"),
        matter("pages of a table", i -> "| 序号 | 名称 |\n|---|---|\n| " + i + " | 山泉 |\n\n"),
        matter("tables that never close", i -> "<table>\n"),
        matter(
            "documents with interpretations",
            i ->
                i % 4 > 0
                    ? ""
                    : ("云溪市人民政府关于山泉保护第%1$d号的通知\n云政字〔2024〕%1$d号\n正文。\n"
                            + "《云溪市人民政府关于山泉保护第%1$d号的通知》政策解读\n正文说明。\n")
                        .formatted(i)));
  }

  private static Arguments matter(String name, IntFunction<String> piece) {
    return Arguments.of(name, piece);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void growsInProportion(String name, IntFunction<String> piece) {
    SourceText small = text(piece, SMALL);
    SourceText large = text(piece, SMALL * TIMES);
    cost(large);
    assertThat(cost(large)).isLessThan(cost(small).multipliedBy((long) MOST).plus(NOISE));
  }

  private static SourceText text(IntFunction<String> piece, int times) {
    String matter = IntStream.rangeClosed(1, times).mapToObj(piece).collect(Collectors.joining());
    return new SourceText((BEGINNING + matter).lines().toList());
  }

  /** Processor time of this thread: other work on the machine does not count. */
  private Duration cost(SourceText text) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      parser.parse(text, "issue");
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
    return Duration.ofNanos(best);
  }
}
