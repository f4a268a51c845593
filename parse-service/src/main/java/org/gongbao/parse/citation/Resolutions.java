package org.gongbao.parse.citation;

import java.util.Map;
import java.util.TreeMap;
import org.gongbao.contract.event.RelationResolved;
import org.jspecify.annotations.Nullable;

/**
 * What the citations of one relation found, by rank.
 *
 * @param byRank the best first
 */
public record Resolutions(Map<Integer, RelationResolved> byRank) {
  /** Nothing found yet. */
  public static final Resolutions NONE = new Resolutions(Map.of());

  /** Copies the map. */
  public Resolutions {
    byRank = new TreeMap<>(byRank);
  }

  /** With what the citation of a rank found, or without it when it finds nothing any more. */
  public Resolutions with(int rank, @Nullable RelationResolved found) {
    Map<Integer, RelationResolved> changed = new TreeMap<>(byRank);
    if (found == null) {
      changed.remove(rank);
    } else {
      changed.put(rank, found);
    }
    return new Resolutions(changed);
  }

  /** What the best name found, or null. */
  public @Nullable RelationResolved best() {
    return byRank.values().stream().findFirst().orElse(null);
  }
}
