package org.gongbao.parse.text;

import org.gongbao.contract.problem.RecordProblem;

/** The sentences with which files are refused, one method a reason. */
final class Refusals {

  static final String FORMATS = "TXT, Markdown, HTML, DOCX, DOC, WPS, ODT, RTF and PDF";

  private Refusals() {}

  static UnreadableFileException empty(SourceFile file) {
    return refuse(
        file, RecordProblem.EMPTY_FILE, "is empty (0 bytes); send the gazette's file again");
  }

  static UnreadableFileException tooLarge(SourceFile file, long limit) {
    return refuse(
        file,
        RecordProblem.TOO_LARGE,
        "has %,d bytes, more than the limit of %,d; send the issue in parts or raise the limit"
            .formatted(file.bytes().length, limit));
  }

  static UnreadableFileException binary(SourceFile file) {
    return refuse(
        file,
        RecordProblem.BINARY,
        "is neither text nor a document we read; " + FORMATS + " are read: send it as one of them");
  }

  static UnreadableFileException unsupported(SourceFile file, String type) {
    return refuse(
        file,
        RecordProblem.UNSUPPORTED_TYPE,
        "is of type " + type + "; " + FORMATS + " are read: convert it to one of them");
  }

  static UnreadableFileException noText(SourceFile file) {
    return refuse(
        file,
        RecordProblem.NO_TEXT,
        "holds no text at all, only blanks or pictures; send the text of the issue");
  }

  static UnreadableFileException linksOnly(SourceFile file) {
    return refuse(
        file,
        RecordProblem.LINKS_ONLY,
        "is a list of links without the text of any document; send the pages or files it links to");
  }

  static UnreadableFileException passwordProtected(SourceFile file) {
    return refuse(
        file,
        RecordProblem.PASSWORD_PROTECTED,
        "is locked with a password; remove it and send the file again");
  }

  static UnreadableFileException damaged(SourceFile file, String type, Throwable cause) {
    return new UnreadableFileException(
        RecordProblem.DAMAGED,
        "%s is a damaged or cut-off %s file (%s); fetch or export it again"
            .formatted(file.displayName(), type, firstLine(cause)),
        cause);
  }

  static UnreadableFileException expandsTooFar(SourceFile file, long limit) {
    return refuse(
        file,
        RecordProblem.EXPANDS_TOO_FAR,
        "unpacks to more than %,d bytes, as a zip bomb does; save it anew without its pictures"
            .formatted(limit));
  }

  static UnreadableFileException tooMuchText(SourceFile file, int limit) {
    return refuse(
        file,
        RecordProblem.TOO_MUCH_TEXT,
        "holds more than %,d characters of text; send the issue in parts".formatted(limit));
  }

  static UnreadableFileException tooManyPages(SourceFile file, int pages, int limit) {
    return refuse(
        file,
        RecordProblem.TOO_MANY_PAGES,
        "has %,d pages, more than the limit of %,d; send the issue in parts"
            .formatted(pages, limit));
  }

  static UnreadableFileException needsOcr(SourceFile file, boolean rubbish) {
    String what =
        rubbish
            ? "has fonts that do not say which characters they print"
            : "is a scan: its pages are pictures without text";
    return refuse(
        file,
        rubbish ? RecordProblem.UNDECODABLE_FONTS : RecordProblem.SCAN,
        what + "; install Tesseract with the chi_sim language to have it recognised");
  }

  static UnreadableFileException jpeg2000(SourceFile file) {
    return refuse(
        file,
        RecordProblem.SCAN,
        "is a scan with pictures in JPEG 2000, which are not read; save it anew with JPEG pictures");
  }

  static UnreadableFileException tooSlow(SourceFile file, long seconds) {
    return refuse(
        file,
        RecordProblem.TOO_SLOW,
        "could not be read within %d seconds; save it anew in a simpler form or send its text"
            .formatted(seconds));
  }

  static UnreadableFileException tooDeep(SourceFile file) {
    return refuse(
        file,
        RecordProblem.TOO_DEEP,
        "nests its parts too deep to be read; save it anew in a simpler form");
  }

  static UnreadableFileException outOfMemory(SourceFile file, long bytes, Throwable cause) {
    return new UnreadableFileException(
        RecordProblem.OUT_OF_MEMORY,
        "%s needs more memory than the %,d MiB this service has; send it in parts or in a simpler form, or give the service more memory and replay it"
            .formatted(file.displayName(), bytes >> 20),
        cause);
  }

  static UnreadableFileException readerFailed(SourceFile file, String type, Throwable cause) {
    return new UnreadableFileException(
        RecordProblem.PARSER_FAILED,
        "%s could not be read as %s because our reader failed (%s: %s), which is a defect of ours: report it, and send the file in another format meanwhile"
            .formatted(
                file.displayName(), type, cause.getClass().getSimpleName(), firstLine(cause)),
        cause);
  }

  private static UnreadableFileException refuse(
      SourceFile file, RecordProblem code, String sentence) {
    return new UnreadableFileException(code, file.displayName() + " " + sentence);
  }

  private static String firstLine(Throwable cause) {
    String message = cause.getMessage();
    if (message == null || message.isBlank()) {
      return cause.getClass().getSimpleName();
    }
    String line = message.lines().findFirst().orElse("").strip();
    return line.length() <= 120 ? line : line.substring(0, 120) + "…";
  }
}
