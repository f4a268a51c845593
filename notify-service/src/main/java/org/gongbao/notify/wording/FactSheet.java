package org.gongbao.notify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What is known of a document, as a list of named facts; what is not known is left out. */
public final class FactSheet {

  private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

  private final MessageSource messages;

  /** Names gazettes by messages. */
  public FactSheet(MessageSource messages) {
    this.messages = messages;
  }

  /** The facts an alert carries. */
  public List<Fact> of(AlertRaised alert) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "fact.number", alert.documentNumber());
    add(facts, "fact.issuers", joined(alert.issuers()));
    add(facts, "fact.issued", alert.issuedOn());
    add(facts, "fact.kind", alert.kind());
    add(facts, "fact.region", alert.region() == null ? null : alert.region().name());
    add(facts, "fact.gazette", gazette(alert.issue()));
    return facts;
  }

  /** The facts of a document. */
  public List<Fact> of(PolicyDocument document) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "fact.number", document.documentNumber());
    add(facts, "fact.issuers", joined(document.issuers()));
    add(facts, "fact.issued", document.issuedOn());
    add(facts, "fact.effective", document.effectiveFrom());
    add(facts, "fact.expires", document.expiresOn());
    add(facts, "fact.kind", document.kind());
    add(facts, "fact.region", document.region() == null ? null : document.region().name());
    add(facts, "fact.gazette", gazette(document.issue()));
    add(facts, "fact.section", document.section());
    return facts;
  }

  /** The name of a gazette issue, with its year and number where they are known. */
  public String gazette(@Nullable IssueHead issue) {
    if (issue == null || issue.title() == null) {
      return messages.getMessage("gazette.unnamed", null, LOCALE);
    }
    if (issue.year() == null || issue.number() == null) {
      return issue.title();
    }
    // As text: a number would get a thousands separator.
    Object[] parts = {issue.title(), issue.year().toString(), issue.number().toString()};
    return messages.getMessage("gazette.issue", parts, LOCALE);
  }

  private static void add(List<Fact> facts, String key, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      facts.add(new Fact(key, value.toString()));
    }
  }

  private static String joined(List<String> names) {
    return String.join("、", names);
  }
}
