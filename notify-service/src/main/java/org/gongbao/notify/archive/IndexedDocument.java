package org.gongbao.notify.archive;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.gongbao.contract.Json;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.text.Folding;
import org.jspecify.annotations.Nullable;

/** How a policy document stands in the index: the names of the fields and what goes into them. */
final class IndexedDocument {

  static final String ID = "id";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String TOPIC = "topic";
  static final String REGION = "region";
  static final String ISSUER = "issuer";
  static final String KIND = "kind";
  static final String POLICY = "policy";
  static final String CITED_POLICY = "cites";
  static final String DAY = "day";
  static final String JSON = "json";

  /** Day of a document that bears no date: sorts after all others and lies in no span of days. */
  static final long NO_DAY = Long.MIN_VALUE;

  private IndexedDocument() {}

  static Term key(String documentId) {
    return new Term(ID, documentId);
  }

  static Document of(PolicyDocument document) {
    Document indexed = new Document();
    indexed.add(new StringField(ID, document.id(), Field.Store.NO));
    indexed.add(new SortedDocValuesField(ID, new BytesRef(document.id())));
    indexed.add(new TextField(TITLE, Folding.key(document.title()), Field.Store.NO));
    indexed.add(new TextField(TEXT, Folding.key(document.text()), Field.Store.NO));
    LocalDate date = date(document);
    indexed.add(new LongField(DAY, date == null ? NO_DAY : date.toEpochDay(), Field.Store.NO));
    if (document.policyId() != null) {
      add(indexed, POLICY, document.policyId());
    }
    addFacts(indexed, document);
    indexed.add(new StoredField(JSON, Json.MAPPER.writeValueAsBytes(document)));
    return indexed;
  }

  /** The day it counts for: its own date, else that of the gazette. */
  static @Nullable LocalDate date(PolicyDocument document) {
    IssueHead issue = document.issue();
    return document.issuedOn() != null || issue == null ? document.issuedOn() : issue.publishedOn();
  }

  private static void addFacts(Document indexed, PolicyDocument document) {
    for (TopicScore topic : document.topics()) {
      if (topic.score() >= TopicScore.ABOUT) {
        add(indexed, TOPIC, topic.id());
      }
    }
    document.issuers().forEach(issuer -> add(indexed, ISSUER, Folding.key(issuer)));
    if (document.kind() != null) {
      add(indexed, KIND, Folding.key(document.kind()));
    }
    if (document.region() != null) {
      containers(document.region().code()).forEach(code -> add(indexed, REGION, code));
    }
    for (Relation relation : document.relations()) {
      if (relation.policyId() != null) {
        add(indexed, CITED_POLICY, relation.policyId());
      }
    }
  }

  /** A place and the places that contain it: GB/T 2260 numbers them by their first digits. */
  private static Set<String> containers(String code) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(code);
    codes.add(code.substring(0, 4) + "00");
    codes.add(code.substring(0, 2) + "0000");
    return codes;
  }

  private static void add(Document indexed, String field, String value) {
    indexed.add(new StringField(field, value, Field.Store.NO));
  }
}
