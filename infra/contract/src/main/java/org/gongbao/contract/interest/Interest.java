package org.gongbao.contract.interest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to hear about documents. Fields are joined by AND, values within a field by OR; an empty
 * field asks for nothing.
 *
 * @param topics topic ids, such as {@code carbon}
 * @param query words in the query language, or null
 * @param regions GB/T 2260 codes; a region includes the places inside it
 * @param issuers 发文机关
 * @param kinds 文种, such as 通知
 * @param follow a policy id whose further fate is of interest, or null
 */
public record Interest(
    List<String> topics,
    @Nullable String query,
    List<String> regions,
    List<String> issuers,
    List<String> kinds,
    @Nullable String follow) {

  /** Reads a missing list as empty and a blank query as none. */
  public Interest {
    topics = copy(topics);
    query = query == null || query.isBlank() ? null : query.strip();
    regions = copy(regions);
    issuers = copy(issuers);
    kinds = copy(kinds);
    follow = follow == null || follow.isBlank() ? null : follow.strip();
  }

  /** Whether it asks for nothing at all, and so would match everything. */
  public boolean asksNothing() {
    return topics.isEmpty()
        && query == null
        && regions.isEmpty()
        && issuers.isEmpty()
        && kinds.isEmpty()
        && follow == null;
  }

  private static List<String> copy(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
