package org.gongbao.parse.web;

/** There is no document of that id. */
class UnknownDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownDocumentException(String documentId) {
    super("no document '" + documentId + "' is known; GET /api/v1/documents lists those that are");
  }
}
