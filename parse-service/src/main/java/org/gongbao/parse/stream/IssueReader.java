package org.gongbao.parse.stream;

import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.contract.problem.RecordProblem;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.original.OriginalMissingException;
import org.gongbao.parse.original.Originals;
import org.gongbao.parse.text.SourceText;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.text.UnreadableFileException;

/**
 * From an issue's event to its documents. What will never succeed is refused with its reason; what
 * may pass (the store of originals is away) is thrown.
 */
final class IssueReader {
  private final Originals originals;
  private final TextExtractor extractor;
  private final IssueParser parser;

  IssueReader(Originals originals, TextExtractor extractor, IssueParser parser) {
    this.originals = originals;
    this.extractor = extractor;
    this.parser = parser;
  }

  Reading read(IssueReceived issue) {
    try {
      byte[] bytes = originals.read(issue.originalId());
      return parse(issue, extractor.extract(bytes, issue.fileName(), issue.mediaType()));
    } catch (OriginalMissingException e) {
      return new Reading.Refused(RecordProblem.ORIGINAL_MISSING.text(), e.getMessage(), e);
    } catch (UnreadableFileException e) {
      return new Reading.Refused(e.code(), e.getMessage(), e);
    }
  }

  /** The parser never throws on content; should it yet, one issue must not stop all others. */
  private Reading parse(IssueReceived issue, SourceText text) {
    try {
      ParsedIssue parsed = parser.parse(text, issue.issueId());
      if (parsed.documents().isEmpty()) {
        String name = issue.fileName() == null ? "the file" : issue.fileName();
        String reason = name + " " + IssueParser.NO_POLICY;
        return new Reading.Refused(RecordProblem.NO_POLICY.text(), reason, null);
      }
      return new Reading.Read(parsed);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return new Reading.Refused(
          RecordProblem.PARSER_FAILED.text(),
          "the parser failed on this text, which is a defect of ours: report it, and replay the"
              + " issue once it is mended",
          e);
    }
  }
}
