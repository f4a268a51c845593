package org.gongbao.notify.web.api;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Explanation;

/**
 * Whether an interest meets a document, clause by clause.
 *
 * @param documentId the document
 * @param policyId its policy
 * @param title its title
 * @param interest in canonical form
 * @param matched whether it meets the document: every clause does
 * @param clauses each with what came of it
 */
record ExplanationView(
    String documentId,
    String policyId,
    String title,
    Interest interest,
    boolean matched,
    List<ClauseView> clauses) {

  /**
   * What came of one clause.
   *
   * @param clause such as {@code topic:carbon} or words of the query
   * @param met whether the document meets it
   * @param found what in the document met it, with passage, line and outline label; of an unmet one
   *     those of its parts that are there, or what must not be there
   * @param scores of the topics it names
   * @param instead what the document has where an unmet clause asks for a place, an issuer, a kind
   *     or a policy
   */
  record ClauseView(
      String clause,
      boolean met,
      List<Reason> found,
      List<ScoreView> scores,
      List<String> instead) {

    static ClauseView of(Explanation.Outcome outcome) {
      return new ClauseView(
          outcome.clause(),
          outcome.isMet(),
          outcome.found(),
          outcome.scores().stream().map(ScoreView::of).toList(),
          outcome.instead());
    }
  }

  /**
   * How much the document is about a topic.
   *
   * @param topic its id
   * @param score 0 to 1
   * @param needed from which score on it is about the topic
   * @param because the words that weighed most
   */
  record ScoreView(String topic, double score, double needed, List<String> because) {

    static ScoreView of(TopicScore score) {
      return new ScoreView(score.id(), score.score(), TopicScore.ABOUT, score.because());
    }
  }

  static ExplanationView of(Interest interest, PolicyDocument document, Explanation explanation) {
    return new ExplanationView(
        document.id(),
        document.policyId(),
        document.title(),
        interest,
        explanation.matches(),
        explanation.clauses().stream().map(ClauseView::of).toList());
  }
}
