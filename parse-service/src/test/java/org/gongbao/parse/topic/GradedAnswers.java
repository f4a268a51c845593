package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongbao.contract.document.TopicScore;

/** What the classifier says of graded documents, and how often it is right. */
final class GradedAnswers {

  private static final int ABOUT = 2;

  private final TopicClassifier classifier = new TopicClassifier(TopicPacks.builtIn());
  private final List<Answer> answers = new ArrayList<>();

  /** One topic of one document: its grade (2 about, 1 deals with, 0 not) and our answer. */
  private record Answer(String document, String topic, int grade, double score) {
    boolean saysAbout() {
      return score >= TopicScore.ABOUT;
    }
  }

  /** Classifies a document and keeps the answers beside its grades, by topic. */
  void add(
      String document,
      String title,
      List<String> attachments,
      String text,
      Map<String, Integer> grades) {
    Map<String, Double> scores =
        classifier.classify(title, attachments, text).stream()
            .collect(
                Collectors.toMap(TopicScore::id, TopicScore::score, (a, b) -> a, TreeMap::new));
    grades.forEach(
        (topic, grade) ->
            answers.add(new Answer(document, topic, grade, scores.getOrDefault(topic, 0.0))));
  }

  /** Holds them to the bars agreed for gazettes. */
  void meetTheAgreedBars() {
    check("all topics", answers, 0.95, 0.97, 0.80);
    for (String topic : List.of("carbon", "elderly-care")) {
      check(topic, only(answers, answer -> answer.topic().equals(topic)), 1, 1, 0);
    }
  }

  private static void check(
      String name, List<Answer> answers, double recall, double precision, double strict) {
    List<Answer> about = only(answers, answer -> answer.grade() == ABOUT);
    List<Answer> said = only(answers, Answer::saysAbout);
    double foundShare = share(about, Answer::saysAbout);
    double rightShare = share(said, answer -> answer.grade() > 0);
    double strictShare = share(said, answer -> answer.grade() == ABOUT);
    String figures =
        String.format(
            Locale.ROOT,
            "%s: recall %.3f, precision %.3f, strict %.3f; missed %s; wrong %s",
            name,
            foundShare,
            rightShare,
            strictShare,
            only(about, answer -> !answer.saysAbout()),
            only(said, answer -> answer.grade() == 0));
    assertThat(foundShare).as(figures).isGreaterThanOrEqualTo(recall);
    assertThat(rightShare).as(figures).isGreaterThanOrEqualTo(precision);
    assertThat(strictShare).as(figures).isGreaterThanOrEqualTo(strict);
  }

  private static List<Answer> only(List<Answer> answers, Predicate<Answer> wanted) {
    return answers.stream().filter(wanted).toList();
  }

  private static double share(List<Answer> answers, Predicate<Answer> wanted) {
    return (double) only(answers, wanted).size() / answers.size();
  }
}
