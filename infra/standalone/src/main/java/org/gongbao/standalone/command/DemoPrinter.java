package org.gongbao.standalone.command;

import java.io.PrintWriter;
import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.standalone.client.IssueState;
import org.gongbao.standalone.client.Mail;
import org.gongbao.standalone.demo.DemoReport;

/** Shows a person what a demonstration did. */
final class DemoPrinter {

  private final PrintWriter out;

  DemoPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(DemoReport report) {
    report.issues().forEach((name, state) -> print(report, name, state));
    out.println();
    out.println("Alerts");
    report.alerts().forEach(this::print);
    out.println();
    out.println("Mails");
    report.mails().values().forEach(mails -> mails.forEach(this::print));
    DemoReport.Summary summary = report.summary();
    out.println();
    out.printf(
        "%d issues, %d documents, %d alerts, %d mails, %d dead letters in %.1f s%n",
        summary.issues(),
        summary.documents(),
        summary.alerts(),
        summary.mails(),
        summary.deadLetters(),
        summary.seconds());
  }

  private void print(DemoReport report, String name, IssueState state) {
    List<PolicyDocument> documents =
        report.documents().stream().filter(found -> found.issueId().equals(state.id())).toList();
    String title = documents.isEmpty() ? name : IssueNames.of(documents.get(0).issue());
    out.printf("%n%s (%s): %s%n", title, name, state.state());
    for (PolicyDocument document : documents) {
      out.printf(
          "  %2d  %s%s%s%n",
          document.ordinal(),
          document.title(),
          document.documentNumber() == null ? "" : "  " + document.documentNumber(),
          topics(document));
    }
  }

  private static String topics(PolicyDocument document) {
    List<String> topics =
        document.topics().stream()
            .filter(topic -> topic.score() >= TopicScore.ABOUT)
            .map(TopicScore::id)
            .toList();
    return topics.isEmpty() ? "" : "  " + topics;
  }

  private void print(AlertRaised alert) {
    out.printf("  %s  because %s%n", alert.title(), reasons(alert));
  }

  private static String reasons(AlertRaised alert) {
    return String.join(
        ", ",
        alert.reasons().stream()
            .map(
                reason ->
                    reason.phrase() == null
                        ? reason.clause()
                        : reason.clause() + " (" + reason.phrase() + ")")
            .toList());
  }

  private void print(Mail mail) {
    out.printf("  to %s  %s%n", String.join(", ", mail.to()), mail.subject());
  }
}
