package org.gongbao.evaluation;

import java.util.Map;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;

/**
 * Topics that a document is said to be about. Recall is over documents graded 2; precision takes
 * grades 1 and 2 as right, strict precision only 2. The two starter topics are counted apart too.
 */
final class TopicsScore implements Score {

  private static final int ABOUT = 2;

  @Override
  public void mark(TruthIssue truth, ParsedIssue answer, DocumentPairs pairs, Scoresheet sheet) {
    for (String group : new String[] {"topics", "carbon", "elderly-care"}) {
      sheet.declare(group + ".recall");
      sheet.declare(group + ".precision");
      sheet.declare(group + ".strict");
    }
    for (TruthIssue.Document expected : truth.documents()) {
      PolicyDocument got = pairs.answerTo(expected);
      for (Map.Entry<String, Integer> grade : expected.topics().entrySet()) {
        boolean said = got != null && isAbout(got, grade.getKey());
        mark(expected.startLine(), grade.getKey(), grade.getValue(), said, sheet);
      }
    }
  }

  private static boolean isAbout(PolicyDocument document, String topic) {
    return document.topics().stream()
        .anyMatch(score -> score.id().equals(topic) && score.score() >= TopicScore.ABOUT);
  }

  private static void mark(int line, String topic, int grade, boolean said, Scoresheet sheet) {
    if (grade == ABOUT) {
      count(topic, ".recall", said, sheet);
    }
    if (said) {
      count(topic, ".precision", grade > 0, sheet);
      count(topic, ".strict", grade == ABOUT, sheet);
    }
    if (said ? grade < ABOUT : grade == ABOUT) {
      sheet.miss(line, "topic " + topic, "grade " + grade, said ? "about" : "not about");
    }
  }

  private static void count(String topic, String figure, boolean isRight, Scoresheet sheet) {
    sheet.count("topics" + figure, isRight);
    if (topic.equals("carbon") || topic.equals("elderly-care")) {
      sheet.count(topic + figure, isRight);
    }
  }
}
