package org.gongbao.standalone.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.standalone.client.IssueState;
import org.gongbao.standalone.client.Mail;

/**
 * What came of a demonstration.
 *
 * @param issues each file by name and what became of it
 * @param documents all that were found
 * @param alerts all that were raised
 * @param mails by topic, confirmations left out
 * @param deadLetters how many records were set aside
 * @param missing what did not arrive, one sentence each; empty if all is well
 * @param seconds from the start of the instance to the last mail
 */
public record DemoReport(
    Map<String, IssueState> issues,
    List<PolicyDocument> documents,
    List<AlertRaised> alerts,
    Map<String, List<Mail>> mails,
    int deadLetters,
    List<String> missing,
    double seconds) {

  /** Whether everything arrived. */
  public boolean isComplete() {
    return missing.isEmpty();
  }

  /** The figures alone. */
  public Summary summary() {
    Map<String, Integer> topics = new LinkedHashMap<>();
    mails.forEach((topic, list) -> topics.put(topic, list.size()));
    return new Summary(
        (int) issues.values().stream().filter(IssueState::isParsed).count(),
        documents.size(),
        alerts.size(),
        topics.values().stream().mapToInt(Integer::intValue).sum(),
        deadLetters,
        topics,
        Math.round(seconds * 10) / 10.0);
  }

  /**
   * One line of JSON.
   *
   * @param issues that were read
   * @param documents found
   * @param alerts raised
   * @param mails delivered, confirmations left out
   * @param deadLetters records set aside
   * @param topics mails by topic
   * @param seconds from start to last mail
   */
  public record Summary(
      int issues,
      int documents,
      int alerts,
      int mails,
      int deadLetters,
      Map<String, Integer> topics,
      double seconds) {}
}
