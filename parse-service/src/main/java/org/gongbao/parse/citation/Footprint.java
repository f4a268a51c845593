package org.gongbao.parse.citation;

import java.util.List;

/**
 * What a document contributed, so that it can be taken back when the document changes or goes.
 *
 * @param citationIds ids of its citations
 * @param policyKeys names it was known by
 */
public record Footprint(List<String> citationIds, List<String> policyKeys) {
  /** Of a document never seen. */
  public static final Footprint NONE = new Footprint(List.of(), List.of());

  /** Copies the lists. */
  public Footprint {
    citationIds = List.copyOf(citationIds);
    policyKeys = List.copyOf(policyKeys);
  }
}
