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
  public static final Topic<DeadLetter> ISSUES_DEAD_LETTERS = deadLetters(ISSUES);

  /** What became of each issue; key issueId. */
  public static final Topic<IssueOutcome> OUTCOMES =
      new Topic<>("gazette.outcomes.v1", "gongbao.issue.outcome.v1", IssueOutcome.class, true);

  /** Records of the outcomes' topic that are no outcomes; key as it was. */
  public static final Topic<DeadLetter> OUTCOMES_DEAD_LETTERS = deadLetters(OUTCOMES);

  /** Parsed documents; key documentId. A tombstone: a better parser no longer finds it. */
  public static final Topic<PolicyDocument> DOCUMENTS =
      new Topic<>("gazette.documents.v1", "gongbao.document.parsed.v1", PolicyDocument.class, true);

  /** Documents that could not be stored or matched, and what is no document; key as it was. */
  public static final Topic<DeadLetter> DOCUMENTS_DEAD_LETTERS = deadLetters(DOCUMENTS);

  /** Relations between documents that are known; key relationId. */
  public static final Topic<RelationResolved> RELATIONS =
      new Topic<>(
          "gazette.relations.v1", "gongbao.relation.resolved.v1", RelationResolved.class, true);

  /** Records of the relations' topic that are no relations; key as it was. */
  public static final Topic<DeadLetter> RELATIONS_DEAD_LETTERS = deadLetters(RELATIONS);

  /** Topics (主题) that documents are classified by; key topic id. */
  public static final Topic<TopicDefined> TOPICS =
      new Topic<>("gazette.topics.v1", "gongbao.topic.defined.v1", TopicDefined.class, true);

  /** Records of the topics' topic that are no topics; key as it was. */
  public static final Topic<DeadLetter> TOPICS_DEAD_LETTERS = deadLetters(TOPICS);

  /** Interests somebody subscribes to; key interestId. */
  public static final Topic<InterestRegistered> INTERESTS =
      new Topic<>(
          "gazette.interests.v1", "gongbao.interest.registered.v1", InterestRegistered.class, true);

  /** Records of the interests' topic that are no interests; key as it was. */
  public static final Topic<DeadLetter> INTERESTS_DEAD_LETTERS = deadLetters(INTERESTS);

  /** An interest met a document; key interestId. */
  public static final Topic<AlertRaised> ALERTS =
      new Topic<>("gazette.alerts.v1", "gongbao.alert.raised.v1", AlertRaised.class, false);

  /** Records of the alerts' topic that are no alerts; key as it was. */
  public static final Topic<DeadLetter> ALERTS_DEAD_LETTERS = deadLetters(ALERTS);

  /** Every topic above, for whoever creates or describes them. */
  public static final List<Topic<?>> ALL =
      List.of(
          ISSUES,
          ISSUES_DEAD_LETTERS,
          OUTCOMES,
          OUTCOMES_DEAD_LETTERS,
          DOCUMENTS,
          DOCUMENTS_DEAD_LETTERS,
          RELATIONS,
          RELATIONS_DEAD_LETTERS,
          TOPICS,
          TOPICS_DEAD_LETTERS,
          INTERESTS,
          INTERESTS_DEAD_LETTERS,
          ALERTS,
          ALERTS_DEAD_LETTERS);

  private static final String DEAD_LETTERS = ".dlq";

  private Topics() {}

  /** Where records of a topic are set aside that cannot be used. */
  public static Topic<DeadLetter> deadLetters(String topic) {
    return new Topic<>(topic + DEAD_LETTERS, "gongbao.dead-letter.v1", DeadLetter.class, false);
  }

  private static Topic<DeadLetter> deadLetters(Topic<?> topic) {
    return deadLetters(topic.name());
  }
}
