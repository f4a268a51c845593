package org.gongbao.benchmarks;

import static org.gongbao.benchmarks.SyntheticIssue.BEGINNING;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shapes of input on which a careless parser slows down, each at size 1 to 10. */
enum InputShape {
  ISSUE("an issue of 200 documents", size -> SyntheticIssue.text(20 * size)),
  SINGLE_LINE("a 10 MB single line", size -> "山泉保护工作要抓好，".repeat(33_333 * size)),
  BRACKETS("100,000 opening brackets", size -> "（".repeat(10_000 * size)),
  TITLE_MARKS("100,000 opening title marks", size -> BEGINNING + "《".repeat(10_000 * size)),
  TITLES(
      "50,000 titles in one sentence",
      size -> BEGINNING + "根据" + times(5_000 * size, i -> "《山泉保护办法第" + i + "号》、")),
  REPEALS(
      "20,000 repeals in one sentence",
      size -> BEGINNING + times(2_000 * size, i -> "《山泉保护办法第" + i + "号》同时废止，")),
  CONTENTS(
      "a contents page of 50,000 lines",
      size ->
          "云溪市人民政府公报\n2024年第4号\n目 录\n"
              + times(5_000 * size, i -> "云溪市人民政府关于第" + i + "号山泉保护的通知……（" + i + "）\n")),
  HEADINGS("50,000 headings", size -> times(5_000 * size, i -> "云溪市人民政府关于第" + i + "号山泉保护的通知\n")),
  SECTIONS(
      "50,000 section names", size -> BEGINNING + times(5_000 * size, i -> "●市政府文件" + i + "\n")),
  DATES(
      "50,000 date lines",
      size -> BEGINNING + times(5_000 * size, i -> "2024年5月" + (i % 28 + 1) + "日\n")),
  NUMBERS(
      "50,000 number lines", size -> BEGINNING + times(5_000 * size, i -> "云政字〔2024〕" + i + "号\n")),
  ATTACHMENTS(
      "50,000 attachments",
      size -> BEGINNING + times(5_000 * size, i -> "附件" + i + "\n山泉保护第" + i + "号方案\n")),
  ATTACHMENT_LINES(
      "50,000 attachment lines",
      size -> BEGINNING + times(5_000 * size, i -> "附件" + i + "：山泉保护第" + i + "号方案\n")),
  TABLE(
      "a 10 MB table",
      size ->
          BEGINNING + times(13_000 * size, i -> "| " + i + " | 山泉保护第" + i + "号项目 | 云溪市水务局 |\n")),
  SHORT_LINES(
      "50,000 short lines", size -> BEGINNING + times(5_000 * size, i -> "山泉第" + i + "号\n"));

  private final String title;
  private final IntFunction<String> text;

  InputShape(String title, IntFunction<String> text) {
    this.title = title;
    this.text = text;
  }

  /** What it is at size 10. */
  String title() {
    return title;
  }

  byte[] ofSize(int size) {
    return text.apply(size).getBytes(StandardCharsets.UTF_8);
  }

  private static String times(int count, IntFunction<String> line) {
    return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
  }
}
