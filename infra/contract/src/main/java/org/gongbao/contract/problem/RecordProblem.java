package org.gongbao.contract.problem;

/** Why a record or the issue it speaks of was set aside: codes of dead letters and outcomes. */
public enum RecordProblem implements StableCode {
  /** The file has no bytes. */
  EMPTY_FILE,
  /** The file has more bytes than are read. */
  TOO_LARGE,
  /** The file is neither text nor a document. */
  BINARY,
  /** The file is of a type that is not read. */
  UNSUPPORTED_TYPE,
  /** The file holds no text. */
  NO_TEXT,
  /** The file is a list of links. */
  LINKS_ONLY,
  /** The file is locked. */
  PASSWORD_PROTECTED,
  /** The file is broken or cut off. */
  DAMAGED,
  /** The file unpacks to far more than it is. */
  EXPANDS_TOO_FAR,
  /** The file holds more text than is read. */
  TOO_MUCH_TEXT,
  /** The file has more pages than are read. */
  TOO_MANY_PAGES,
  /** The pages are pictures, and nothing here recognises text. */
  SCAN,
  /** The fonts do not say which characters they print. */
  UNDECODABLE_FONTS,
  /** Reading took too long. */
  TOO_SLOW,
  /** The parts of the file are nested too deep. */
  TOO_DEEP,
  /** Reading took all memory there is. */
  OUT_OF_MEMORY,
  /** The text holds no Chinese policy. */
  NO_POLICY,
  /** The original that the event names is not in the store. */
  ORIGINAL_MISSING,
  /** The parser failed, which it never should. */
  PARSER_FAILED,
  /** The record has no value where one is needed. */
  EMPTY_RECORD,
  /** The record is not what its topic is for. */
  NOT_OUR_EVENT,
  /** The store cannot hold the record. */
  UNSTORABLE,
  /** Matching failed on the document. */
  UNMATCHABLE_DOCUMENT
}
