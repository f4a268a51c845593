package org.gongbao.notify.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongbao.contract.Ids;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.region.Region;
import org.gongbao.contract.text.Folding;

/**
 * An interest in its one canonical wording, with the id that all who wish the same share.
 *
 * @param id derived from the wording
 * @param interest the canonical wording
 */
public record CanonicalInterest(String id, Interest interest) {

  /** Of a code of GB/T 2260; a mistyped one is left for the rules to refuse. */
  private static final int CODE_LENGTH = 6;

  /**
   * Words an interest canonically: lists sorted, doubles and places inside other places dropped,
   * words folded, the query's operands in order.
   *
   * @throws QueryException if its query cannot be read
   */
  public static CanonicalInterest of(Interest interest) {
    Interest canonical =
        new Interest(
            sorted(interest.topics(), String::strip),
            interest.query() == null
                ? null
                : CanonicalQuery.of(Query.parse(interest.query())).toString(),
            outermost(sorted(interest.regions(), String::strip)),
            sorted(interest.issuers(), Folding::key),
            sorted(interest.kinds(), Folding::key),
            interest.follow());
    return new CanonicalInterest(id(canonical), canonical);
  }

  private static String id(Interest canonical) {
    return Ids.derive(
        "interest",
        String.join("\n", canonical.topics()),
        canonical.query(),
        String.join("\n", canonical.regions()),
        String.join("\n", canonical.issuers()),
        String.join("\n", canonical.kinds()),
        canonical.follow());
  }

  private static List<String> sorted(List<String> values, UnaryOperator<String> form) {
    return values.stream().map(form).distinct().sorted().toList();
  }

  private static List<String> outermost(List<String> regions) {
    return regions.stream()
        .filter(inner -> regions.stream().noneMatch(outer -> isInside(inner, outer)))
        .toList();
  }

  private static boolean isInside(String inner, String outer) {
    return !outer.equals(inner)
        && outer.length() == inner.length()
        && outer.length() == CODE_LENGTH
        && Region.contains(outer, inner);
  }
}
