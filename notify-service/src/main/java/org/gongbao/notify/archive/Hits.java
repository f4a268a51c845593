package org.gongbao.notify.archive;

import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised.Reason;

/**
 * A page of what a search found.
 *
 * @param total how many documents match in all
 * @param hits those of the page asked for
 */
public record Hits(long total, List<Hit> hits) {

  /** Copies the list. */
  public Hits {
    hits = List.copyOf(hits);
  }

  /** The documents of the page. */
  public List<PolicyDocument> documents() {
    return hits.stream().map(Hit::document).toList();
  }

  /**
   * A document and why it was found, as an alert would say it.
   *
   * @param document the document
   * @param reasons the clauses it met; empty when the search asked for nothing
   */
  public record Hit(PolicyDocument document, List<Reason> reasons) {

    /** Copies the list. */
    public Hit {
      reasons = List.copyOf(reasons);
    }
  }
}
