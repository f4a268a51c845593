package org.gongbao.parse.topic;

import java.util.List;

/**
 * A topic as data: the words that speak of it, those that only seem to, and samples of both.
 *
 * @param id such as {@code elderly-care}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param description a sentence in Chinese: what belongs to the topic
 * @param bar points of evidence from which a document is about it, {@value #LOWEST_BAR} to 1: lower
 *     where the words are rare elsewhere and an alert must not be missed
 * @param groups words that speak of it
 * @param laws short names of laws and standards about it, as they end inside 《》
 * @param numbers document and standard numbers about it
 * @param not runs of characters in which the topic's words mean something else
 * @param samples texts that must and must not be about it
 */
record TopicPack(
    String id,
    String nameZh,
    String nameEn,
    String description,
    double bar,
    List<WordGroup> groups,
    List<String> laws,
    List<String> numbers,
    List<String> not,
    List<Sample> samples) {

  static final double LOWEST_BAR = 0.5;

  TopicPack {
    groups = List.copyOf(groups);
    laws = List.copyOf(laws);
    numbers = List.copyOf(numbers);
    not = List.copyOf(not);
    samples = List.copyOf(samples);
  }

  /**
   * Words that weigh the same.
   *
   * @param weight {@value #LEAST} to {@value #MOST}: how surely one of them speaks of the topic
   * @param any each an alternative; the words of one alternative must stand in one sentence
   */
  record WordGroup(double weight, List<List<String>> any) {

    static final double LEAST = 0.1;
    static final int MOST = 3;

    WordGroup {
      any = any.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A text and whether it is about the topic.
   *
   * @param line where the sample stands in its file
   * @param matches whether the document must be about the topic
   * @param title title of the document
   * @param text its paragraphs, one a line; may be empty
   */
  record Sample(int line, boolean matches, String title, String text) {}
}
