package org.gongbao.contract;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.contract.event.TopicDefined;

/** All topics of Gongbao, each declared once. */
public final class Topics {

  /** Issues that came in; key issueId. */
  public static final Topic<IssueReceived> ISSUES =
      new Topic<>("gazette.issues.v1", "gongbao.issue.received.v1", IssueReceived.class, false);

  /** Issues that could not be read; key issueId. */
  public static final Topic<DeadLetter> ISSUES_DEAD_LETTERS =
      new Topic<>("gazette.issues.v1.dlq", "gongbao.dead-letter.v1", DeadLetter.class, false);

  /** What became of each issue; key issueId. */
  public static final Topic<IssueOutcome> OUTCOMES =
      new Topic<>("gazette.outcomes.v1", "gongbao.issue.outcome.v1", IssueOutcome.class, true);

  /** Parsed documents; key documentId. A tombstone: a better parser no longer finds it. */
  public static final Topic<PolicyDocument> DOCUMENTS =
      new Topic<>("gazette.documents.v1", "gongbao.document.parsed.v1", PolicyDocument.class, true);

  /** Documents that could not be matched; key documentId. */
  public static final Topic<DeadLetter> DOCUMENTS_DEAD_LETTERS =
      new Topic<>("gazette.documents.v1.dlq", "gongbao.dead-letter.v1", DeadLetter.class, false);

  /** Relations between documents that are known; key relationId. */
  public static final Topic<RelationResolved> RELATIONS =
      new Topic<>(
          "gazette.relations.v1", "gongbao.relation.resolved.v1", RelationResolved.class, true);

  /** Topics (主题) that documents are classified by; key topic id. */
  public static final Topic<TopicDefined> TOPICS =
      new Topic<>("gazette.topics.v1", "gongbao.topic.defined.v1", TopicDefined.class, true);

  /** Interests somebody subscribes to; key interestId. */
  public static final Topic<InterestRegistered> INTERESTS =
      new Topic<>(
          "gazette.interests.v1", "gongbao.interest.registered.v1", InterestRegistered.class, true);

  /** An interest met a document; key interestId. */
  public static final Topic<AlertRaised> ALERTS =
      new Topic<>("gazette.alerts.v1", "gongbao.alert.raised.v1", AlertRaised.class, false);

  /** Alerts that could not be fanned out; key interestId. */
  public static final Topic<DeadLetter> ALERTS_DEAD_LETTERS =
      new Topic<>("gazette.alerts.v1.dlq", "gongbao.dead-letter.v1", DeadLetter.class, false);

  /** Every topic above, for whoever creates or describes them. */
  public static final List<Topic<?>> ALL =
      List.of(
          ISSUES,
          ISSUES_DEAD_LETTERS,
          OUTCOMES,
          DOCUMENTS,
          DOCUMENTS_DEAD_LETTERS,
          RELATIONS,
          TOPICS,
          INTERESTS,
          ALERTS,
          ALERTS_DEAD_LETTERS);

  private Topics() {}
}
