package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.text.Folding;

/**
 * Something that is so of a document as a whole, and that an interest can ask for.
 *
 * @param type of fact
 * @param value topic id, region code, folded issuer or kind, or policy id
 */
public record Fact(Type type, String value) {

  /** What a fact is about; the names are those that explanations show. */
  public enum Type {
    /** It is about a topic. */
    TOPIC("topic"),
    /** It speaks for a place, or for one inside it. */
    REGION("region"),
    /** An organ signs it. */
    ISSUER("issuer"),
    /** It is of a kind. */
    KIND("kind"),
    /** It bears on a policy: repeals, amends, interprets it …. */
    FOLLOW("follow");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /** As explanations show it. */
    public String label() {
      return label;
    }
  }

  /** All facts of a document. A place brings the places that contain it: 130803, 130800, 130000. */
  public static List<Fact> of(PolicyDocument document) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (TopicScore topic : document.topics()) {
      if (topic.score() >= TopicScore.ABOUT) {
        facts.add(new Fact(Type.TOPIC, topic.id()));
      }
    }
    if (document.region() != null) {
      String code = document.region().code();
      facts.add(new Fact(Type.REGION, code));
      facts.add(new Fact(Type.REGION, code.substring(0, 4) + "00"));
      facts.add(new Fact(Type.REGION, code.substring(0, 2) + "0000"));
    }
    document.issuers().forEach(issuer -> facts.add(new Fact(Type.ISSUER, Folding.key(issuer))));
    if (document.kind() != null) {
      facts.add(new Fact(Type.KIND, Folding.key(document.kind())));
    }
    for (Relation relation : document.relations()) {
      if (relation.policyId() != null) {
        facts.add(new Fact(Type.FOLLOW, relation.policyId()));
      }
    }
    return new ArrayList<>(facts);
  }

  @Override
  public String toString() {
    return type.label() + ":" + value;
  }
}
