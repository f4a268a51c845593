package org.gongbao.notify.match;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.text.Folding;
import org.gongbao.notify.query.Query;

/**
 * What the language and the fields mean, word by word, without any index: the measure of exactness.
 */
final class NaiveMatching {

  private NaiveMatching() {}

  static boolean matches(Interest interest, PolicyDocument document) {
    return topicMatches(interest, document)
        && regionMatches(interest, document)
        && anyOf(interest.issuers(), document.issuers())
        && anyOf(interest.kinds(), document.kind() == null ? List.of() : List.of(document.kind()))
        && (interest.follow() == null
            || document.relations().stream().anyMatch(r -> interest.follow().equals(r.policyId())))
        && (interest.query() == null
            || holds(
                Query.parse(interest.query()),
                Folding.key(document.title()),
                Folding.key(document.text())));
  }

  private static boolean topicMatches(Interest interest, PolicyDocument document) {
    return interest.topics().isEmpty()
        || document.topics().stream()
            .anyMatch(t -> t.score() >= 0.5 && interest.topics().contains(t.id()));
  }

  private static boolean regionMatches(Interest interest, PolicyDocument document) {
    return interest.regions().isEmpty()
        || document.region() != null
            && interest.regions().stream()
                .anyMatch(r -> document.region().code().startsWith(r.replaceFirst("(00)+$", "")));
  }

  private static boolean anyOf(List<String> wanted, List<String> there) {
    return wanted.isEmpty()
        || wanted.stream()
            .map(Folding::key)
            .anyMatch(w -> there.stream().map(Folding::key).anyMatch(w::equals));
  }

  private static boolean holds(Query query, String title, String text) {
    if (query instanceof Query.Term term) {
      return title.contains(term.folded())
          || term.field() == Query.Field.ANYWHERE && text.contains(term.folded());
    }
    if (query instanceof Query.Near near) {
      return near(near, title) || near.first().field() == Query.Field.ANYWHERE && near(near, text);
    }
    if (query instanceof Query.Not not) {
      return !holds(not.part(), title, text);
    }
    if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(part -> holds(part, title, text));
    }
    return ((Query.Or) query).parts().stream().anyMatch(part -> holds(part, title, text));
  }

  private static boolean near(Query.Near near, String text) {
    String one = near.first().folded();
    String other = near.second().folded();
    for (int i = text.indexOf(one); i >= 0; i = text.indexOf(one, i + 1)) {
      for (int j = text.indexOf(other); j >= 0; j = text.indexOf(other, j + 1)) {
        int gap = i <= j ? j - (i + one.length()) : i - (j + other.length());
        if (gap <= near.distance()) {
          return true;
        }
      }
    }
    return false;
  }
}
