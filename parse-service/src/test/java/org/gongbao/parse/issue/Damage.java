package org.gongbao.parse.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.structure.Signs;
import org.gongbao.parse.text.SourceText;

/** The golden gazettes, ways to damage them, and what of them is still found. */
final class Damage {

  static final List<List<String>> GAZETTES = read();

  private static final IssueParser PARSER = new IssueParser();

  private Damage() {}

  static ParsedIssue parse(List<String> lines) {
    return PARSER.parse(new SourceText(lines), "damaged");
  }

  /** Folded titles with their numbers: what makes a document the same one. */
  static TreeSet<String> documents(List<String> lines) {
    TreeSet<String> documents = new TreeSet<>();
    for (PolicyDocument document : parse(lines).documents()) {
      documents.add(Signs.key(document.title() + "|" + document.documentNumber()));
    }
    return documents;
  }

  static List<String> wrapped(List<String> lines, int width) {
    List<String> wrapped = new ArrayList<>();
    for (String printed : lines) {
      String line = printed.indexOf('\t') < 0 ? printed.strip() : printed;
      boolean isTable = line.indexOf('\t') >= 0;
      for (int at = 0; at == 0 || at < line.length(); at += isTable ? line.length() + 1 : width) {
        wrapped.add(line.substring(at, isTable ? line.length() : end(line, at, width)));
      }
    }
    return wrapped;
  }

  static List<String> translated(List<String> lines, String from, String to) {
    return lines.stream()
        .map(
            line -> {
              StringBuilder changed = new StringBuilder(line);
              for (int i = 0; i < changed.length(); i++) {
                int at = from.indexOf(changed.charAt(i));
                changed.setCharAt(i, at < 0 ? changed.charAt(i) : to.charAt(at));
              }
              return changed.toString();
            })
        .toList();
  }

  private static int end(String line, int at, int width) {
    return Math.min(line.length(), at + width);
  }

  private static List<List<String>> read() {
    List<List<String>> gazettes = new ArrayList<>();
    try {
      for (Path file : GoldenGazettesTest.gazettes().toList()) {
        gazettes.add(List.of(Files.readString(file).split("\n", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the golden gazettes", e);
    }
    return gazettes;
  }
}
