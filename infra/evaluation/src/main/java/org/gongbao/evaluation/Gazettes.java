package org.gongbao.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.SourceText;

/** Reads gazette files the way the service does. */
final class Gazettes {

  private Gazettes() {}

  static ParsedIssue parse(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      SourceText text =
          new SourceText(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
      return new IssueParser().parse(text, Ids.issue(Ids.sha256(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read gazette '" + file + "'", e);
    }
  }
}
