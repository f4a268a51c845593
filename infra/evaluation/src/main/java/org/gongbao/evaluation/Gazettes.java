package org.gongbao.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.text.UnreadableFileException;

/** Reads gazette files the way the service does. */
final class Gazettes {

  private final TextExtractor extractor = new TextExtractor();
  private final IssueParser parser = new IssueParser();

  ParsedIssue parse(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      return parser.parse(extractor.extract(bytes, name, null), Ids.issue(Ids.sha256(bytes)));
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException("gazette '" + file + "' is unreadable", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read gazette '" + file + "'", e);
    }
  }
}
