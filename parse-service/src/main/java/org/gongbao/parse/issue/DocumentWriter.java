package org.gongbao.parse.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.LineRange;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.body.Body;
import org.gongbao.parse.body.BodyReader;
import org.gongbao.parse.relation.RelationReader;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Speech;
import org.gongbao.parse.structure.Validity;
import org.gongbao.parse.structure.ValidityReader;
import org.gongbao.parse.topic.TopicClassifier;
import org.jspecify.annotations.Nullable;

/** Writes the documents of one issue, each with its ids. */
final class DocumentWriter {

  private final ValidityReader validities = new ValidityReader();
  private final RelationReader relations = new RelationReader();
  private final IssueHead head;
  private final Lines lines;
  private final Places regions;
  private final TopicClassifier topics;
  private final BodyReader bodies = new BodyReader();
  private final Set<String> ids = new HashSet<>();

  DocumentWriter(IssueHead head, Lines lines, Places regions, TopicClassifier topics) {
    this.head = head;
    this.lines = lines;
    this.regions = regions;
    this.topics = topics;
  }

  PolicyDocument write(
      DocumentFacts facts, int ordinal, @Nullable Integer interprets, boolean isCertain) {
    Body body = bodies.read(lines, facts.range(), facts.attachments());
    List<Attachment> attachments =
        Stream.concat(facts.attachments().stream(), facts.announced().stream()).toList();
    List<String> titles = attachments.stream().map(Attachment::title).toList();
    Speech speech = Speech.of(lines, facts);
    Validity validity = validities.read(speech);
    return new PolicyDocument(
        uniqueId(facts),
        DocumentIds.policy(facts),
        head.id(),
        head,
        ordinal,
        facts.section(),
        facts.title(),
        facts.documentNumber(),
        facts.issuers(),
        regions.of(facts.issuers()),
        facts.issuedOn(),
        validity.effectiveFrom(),
        validity.expiresOn(),
        facts.kind(),
        facts.tocPage(),
        facts.range().startLine(),
        facts.range().endLine(),
        attachments,
        interprets,
        relations.read(speech),
        topics.classify(facts.title(), titles, body.text()),
        body.outline(),
        body.tables(),
        body.text(),
        body.paragraphLines(),
        places(facts, validity),
        FormCheck.check(facts, isCertain, interprets));
  }

  private static Map<String, LineRange> places(DocumentFacts facts, Validity validity) {
    Map<String, LineRange> places = new HashMap<>(facts.places());
    places.putAll(validity.places());
    return places;
  }

  /** An issue may print two documents alike: the later one counts its copies. */
  private String uniqueId(DocumentFacts facts) {
    int copy = 1;
    String id = DocumentIds.document(head.id(), facts, copy);
    while (!ids.add(id)) {
      copy++;
      id = DocumentIds.document(head.id(), facts, copy);
    }
    return id;
  }
}
