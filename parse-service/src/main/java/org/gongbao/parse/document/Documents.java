package org.gongbao.parse.document;

import java.util.List;
import java.util.Optional;
import org.gongbao.contract.document.PolicyDocument;

/** All documents parsed so far, by id. */
public interface Documents {
  /** Keeps a document in place of the one of that id, if there is one. */
  void put(PolicyDocument document);

  /** Forgets a document; forgetting one that is not there changes nothing. */
  void remove(String documentId);

  /** The document of that id. */
  Optional<PolicyDocument> find(String documentId);

  /** The documents of an issue in order of print; empty when the issue is not known. */
  List<PolicyDocument> ofIssue(String issueId);

  /** The documents a selection lets through, latest date of issue first. */
  List<PolicyDocument> select(Selection selection);
}
