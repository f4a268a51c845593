package org.gongbao.parse.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.contract.text.Folding;

/**
 * Titles that name no subject of their own: they say who shall see to it (a leading group is set
 * up, its members change), or they cover all there is (a chronicle, the yearly report).
 *
 * @param acts what is done to a body
 * @param bodies bodies that see to something
 * @param surveys words of titles that cover everything
 */
record UnspecificTitles(List<String> acts, List<String> bodies, List<String> surveys) {

  private static final Set<String> FIELDS =
      new LinkedHashSet<>(List.of("acts", "bodies", "surveys"));

  static UnspecificTitles read(YamlEntry entry) {
    Map<String, YamlEntry> fields = entry.fields(FIELDS);
    return new UnspecificTitles(
        YamlEntry.folded(fields.get("acts")),
        YamlEntry.folded(fields.get("bodies")),
        YamlEntry.folded(fields.get("surveys")));
  }

  /** Whether the title, or that of the first thing carried by an order, is such a one. */
  boolean contain(String title, List<String> attachments) {
    String folded = Folding.key(title);
    if (covers(folded)) {
      return true;
    }
    return SubjectClause.isBare(folded)
        && !attachments.isEmpty()
        && covers(Folding.key(attachments.get(0)));
  }

  /** What stands before 关于 is the issuer, and may be a leading group itself. */
  private boolean covers(String folded) {
    String matter = folded.substring(Math.max(0, folded.indexOf("关于")));
    return containsAny(matter, surveys) || containsAny(matter, acts) && containsAny(matter, bodies);
  }

  private static boolean containsAny(String title, List<String> words) {
    return words.stream().anyMatch(title::contains);
  }
}
