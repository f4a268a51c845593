package org.gongbao.standalone.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.standalone.client.DocumentsClient;
import org.gongbao.standalone.client.GazetteSource;
import org.gongbao.standalone.client.IngestClient;
import org.gongbao.standalone.client.IssueState;
import org.gongbao.standalone.client.Mail;
import org.gongbao.standalone.client.MailboxClient;
import org.gongbao.standalone.client.Patience;
import org.gongbao.standalone.client.ServerException;
import org.gongbao.standalone.client.SiteClient;
import org.gongbao.standalone.instance.Addresses;

/**
 * Two readers subscribe, gazettes come in, and every document about a reader's topic must end as a
 * mail. What must arrive is reckoned from the parsed documents, not from what was sent.
 */
public final class Demo {

  private static final Patience PATIENCE = Patience.of(Duration.ofMinutes(3));

  private final IngestClient ingest;
  private final DocumentsClient documents;
  private final SiteClient site;
  private final MailboxClient mailbox;
  private final TopicLog log;
  private final Consumer<String> progress;
  private final List<String> missing = new ArrayList<>();

  /**
   * A demonstration on a running instance whose mail stays in its mailbox.
   *
   * @param progress is told what happens, a sentence each
   */
  public Demo(Addresses addresses, Consumer<String> progress) {
    this.progress = progress;
    String mails = addresses.mailbox();
    if (mails == null) {
      throw new IllegalArgumentException("the instance really sends mail; a demo must not");
    }
    this.ingest = new IngestClient(addresses.ingest());
    this.documents = new DocumentsClient(addresses.documents());
    this.site = new SiteClient(addresses.site());
    this.mailbox = new MailboxClient(mails);
    this.log = new TopicLog(addresses.kafka());
  }

  /**
   * Runs it and waits until everything arrived.
   *
   * @param gazettes to send
   * @param start when the clock began, in the sense of {@link System#nanoTime}
   */
  public DemoReport run(List<GazetteSource> gazettes, long start) {
    progress.accept("two readers subscribe and confirm by mail: carbon, elderly-care");
    subscribe();
    progress.accept("%d gazettes are sent".formatted(gazettes.size()));
    return await(send(gazettes), start);
  }

  /** Both readers subscribe and confirm. */
  void subscribe() {
    DemoReader.ALL.forEach(reader -> site.subscribe(reader.email(), reader.topic()));
    DemoReader.ALL.forEach(this::confirm);
  }

  /** Waits until all that these issues bring has arrived. */
  DemoReport await(Map<String, String> ids, long start) {
    Map<String, IssueState> issues = settle(ids);
    List<PolicyDocument> found =
        issues.values().stream()
            .filter(IssueState::isParsed)
            .flatMap(issue -> await(() -> documents.ofIssue(issue.id()), issue).stream())
            .toList();
    progress.accept(
        "%d documents are read and stored; waiting for the mails".formatted(found.size()));
    Map<String, List<Mail>> mails = awaitMails(found);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<AlertRaised> alerts = log.read(Topics.ALERTS);
    int deadLetters =
        Topics.ALL.stream()
            .filter(topic -> topic.valueType() == DeadLetter.class)
            .mapToInt(topic -> log.read(topic).size())
            .sum();
    return new DemoReport(issues, found, alerts, mails, deadLetters, missing, seconds);
  }

  private void confirm(DemoReader reader) {
    List<Mail> mails =
        PATIENCE.await(
            () -> mailbox.to(reader.email()),
            list -> list.stream().anyMatch(mail -> mail.confirmationLink().isPresent()));
    mails.stream()
        .flatMap(mail -> mail.confirmationLink().stream())
        .findFirst()
        .ifPresentOrElse(
            site::confirm, () -> missing.add("no confirmation mail to " + reader.email()));
  }

  /** Ids of the sent issues by name; what was not accepted is noted. */
  Map<String, String> send(List<GazetteSource> gazettes) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (GazetteSource gazette : gazettes) {
      try {
        ids.put(gazette.name(), ingest.send(gazette.read(), gazette.name()));
      } catch (IOException | ServerException e) {
        missing.add("%s was not accepted: %s".formatted(gazette.name(), e.getMessage()));
      }
    }
    return ids;
  }

  private Map<String, IssueState> settle(Map<String, String> ids) {
    Map<String, IssueState> states = new LinkedHashMap<>();
    ids.forEach(
        (name, id) -> {
          IssueState state = PATIENCE.await(() -> ingest.state(id), IssueState::isSettled);
          states.put(name, state);
          progress.accept("%s: %s, %d documents".formatted(name, state.state(), state.documents()));
          if (!state.isParsed()) {
            missing.add(
                "%s is %s%s"
                    .formatted(
                        name, state.state(), state.reason() == null ? "" : ": " + state.reason()));
          }
        });
    return states;
  }

  /** The store follows the topic; until it has all of an issue it has some. */
  private List<PolicyDocument> await(Supplier<List<PolicyDocument>> question, IssueState issue) {
    Predicate<List<PolicyDocument>> isWhole = list -> list.size() == issue.documents();
    List<PolicyDocument> answer = PATIENCE.await(question, isWhole);
    if (!isWhole.test(answer)) {
      missing.add(
          "%d of %d documents of issue %s are stored"
              .formatted(answer.size(), issue.documents(), issue.id()));
    }
    return answer;
  }

  private Map<String, List<Mail>> awaitMails(List<PolicyDocument> found) {
    Map<String, List<Mail>> mails = new LinkedHashMap<>();
    for (DemoReader reader : DemoReader.ALL) {
      List<Mail> received =
          PATIENCE.await(() -> alertsTo(reader), list -> reader.missing(found, list).isEmpty());
      mails.put(reader.topic(), received);
      reader
          .missing(found, received)
          .forEach(policy -> missing.add("no %s mail about %s".formatted(reader.topic(), policy)));
    }
    return mails;
  }

  private List<Mail> alertsTo(DemoReader reader) {
    return mailbox.to(reader.email()).stream()
        .filter(mail -> !mail.documentIds().isEmpty())
        .toList();
  }
}
