package org.gongbao.parse.problem;

/** The doubts the parser may have; codes are stable. */
public enum ProblemCode {
  /** The contents page lists a document that was not found. */
  CONTENTS_ENTRY_WITHOUT_BODY("contents-entry-without-body"),
  /** A document was found that the contents page does not list. */
  BODY_OUTSIDE_CONTENTS("body-outside-contents"),
  /** A formal document shows no number. */
  NUMBER_MISSING("number-missing"),
  /** A formal document shows no date. */
  DATE_MISSING("date-missing"),
  /** A formal document shows no issuer. */
  ISSUER_MISSING("issuer-missing"),
  /** The text shows no heading; all of it was taken as one document. */
  HEADING_MISSING("heading-missing"),
  /** The text holds no document at all. */
  NO_POLICY("no-policy"),
  /** An interpretation explains no document of this issue. */
  INTERPRETED_DOCUMENT_MISSING("interpreted-document-missing"),
  /** The reader of the file had to mend something. */
  TEXT_MENDED("text-mended"),
  /** More was doubted than is listed. */
  MORE_PROBLEMS("more-problems");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /** The stable name. */
  public String code() {
    return code;
  }
}
