package org.gongbao.parse.original;

/** The store answers, and has no original of that id. */
public class OriginalMissingException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Names the id that was asked for. */
  public OriginalMissingException(String originalId) {
    super("no original '" + originalId + "' is in the store; ingest the file again, then replay");
  }
}
