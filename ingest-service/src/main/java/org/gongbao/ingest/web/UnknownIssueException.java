package org.gongbao.ingest.web;

/** Nobody brought an issue with that id. */
final class UnknownIssueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownIssueException(String id) {
    super("No issue has the id '" + id + "'. Ids are the ones this service answers to uploads.");
  }
}
