package org.gongbao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Json;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.text.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongbao parse}: reads gazettes and prints what is in them. */
@Command(
    name = "parse",
    description = "Reads gazettes without any broker and prints their documents.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Gazettes.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "One line of JSON a file.")
  private boolean json;

  @Spec private CommandSpec spec;

  private final TextExtractor extractor = new TextExtractor();
  private final IssueParser parser = new IssueParser();

  @Override
  public Integer call() {
    int failures = 0;
    for (Path file : files) {
      failures += parse(file) ? 0 : 1;
    }
    return failures == 0 ? 0 : 1;
  }

  private boolean parse(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      ParsedIssue issue =
          parser.parse(extractor.extract(bytes, name, null), Ids.issue(Ids.sha256(bytes)));
      print(issue);
      if (!issue.documents().isEmpty()) {
        return true;
      }
      spec.commandLine().getErr().printf("gongbao: %s %s%n", file, IssueParser.NO_POLICY);
    } catch (UnreadableFileException e) {
      spec.commandLine().getErr().printf("gongbao: %s: %s%n", file, e.getMessage());
    } catch (IOException e) {
      spec.commandLine().getErr().printf("gongbao: cannot read %s: %s%n", file, e);
    }
    return false;
  }

  private void print(ParsedIssue issue) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.MAPPER.writeValueAsString(issue));
      out.flush();
      return;
    }
    out.printf("%s, %d documents%n", IssueNames.of(issue.issue()), issue.documents().size());
    issue.documents().forEach(document -> out.println(line(document)));
    issue.problems().forEach(problem -> out.println("  ! " + problem.message()));
    out.flush();
  }

  private static String line(PolicyDocument document) {
    List<String> topics =
        document.topics().stream()
            .filter(topic -> topic.score() >= TopicScore.ABOUT)
            .map(TopicScore::id)
            .toList();
    return "  %2d  lines %d-%d  %s%s%s%s"
        .formatted(
            document.ordinal(),
            document.startLine(),
            document.endLine(),
            document.title(),
            document.documentNumber() == null ? "" : "  " + document.documentNumber(),
            document.issuedOn() == null ? "" : "  " + document.issuedOn(),
            topics.isEmpty() ? "" : "  " + topics);
  }
}
