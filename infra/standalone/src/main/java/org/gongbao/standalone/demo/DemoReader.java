package org.gongbao.standalone.demo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.standalone.client.Mail;

/**
 * Somebody who reads about one topic.
 *
 * @param topic its id
 * @param email where to write
 */
record DemoReader(String topic, String email) {

  static final List<DemoReader> ALL =
      List.of(
          new DemoReader("carbon", "carbon@example.org"),
          new DemoReader("elderly-care", "elderly-care@example.org"));

  /** Whether the reader must hear of this document. */
  boolean wants(PolicyDocument document) {
    return document.topics().stream()
        .anyMatch(score -> score.id().equals(topic) && score.score() >= TopicScore.ABOUT);
  }

  /** The policies among these documents that none of the mails is about. */
  Set<String> missing(List<PolicyDocument> documents, List<Mail> mails) {
    Set<String> told = new TreeSet<>();
    mails.forEach(mail -> told.addAll(mail.documentIds()));
    Set<String> policies = new TreeSet<>();
    documents.stream().filter(this::wants).forEach(document -> policies.add(document.policyId()));
    // A policy that two gazettes print is told once, for either document.
    documents.stream()
        .filter(document -> told.contains(document.id()))
        .forEach(document -> policies.remove(document.policyId()));
    return policies;
  }
}
