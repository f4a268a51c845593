package org.gongbao.parse.document;

import java.util.List;
import org.gongbao.contract.event.RelationResolved;

/** The relations between documents that are known, by relation id. */
public interface Relations {
  /** Keeps a relation in place of the one of that id, if there is one. */
  void put(RelationResolved relation);

  /** Forgets a relation; forgetting one that is not there changes nothing. */
  void remove(String relationId);

  /** What a document does to others. */
  List<RelationResolved> from(String documentId);

  /** What others do to a policy. */
  List<RelationResolved> to(String policyId);
}
