package org.gongbao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongbao.standalone.client.GazetteSource;
import org.gongbao.standalone.client.IngestClient;
import org.gongbao.standalone.client.IssueState;
import org.gongbao.standalone.client.Patience;
import org.gongbao.standalone.client.ServerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongbao ingest}: sends gazettes to a running instance and says what became of them. */
@Command(
    name = "ingest",
    description = "Sends gazettes to a running instance and waits until they are read.",
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL",
      description = "Files, folders of files, or addresses of files.")
  private List<String> places = List.of();

  @Option(
      names = "--server",
      paramLabel = "URL",
      converter = ServerAddress.class,
      defaultValue = "http://127.0.0.1:8081",
      description = "The ingest address. Default: ${DEFAULT-VALUE}")
  private String server = "http://127.0.0.1:8081";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    IngestClient ingest = new IngestClient(server);
    Map<String, String> sent = new LinkedHashMap<>();
    int failures = 0;
    for (String place : places) {
      failures += send(ingest, place, sent);
    }
    for (Map.Entry<String, String> issue : sent.entrySet()) {
      failures += report(ingest, issue.getKey(), issue.getValue()) ? 0 : 1;
    }
    return failures == 0 ? 0 : 1;
  }

  /** Sends what is at a place, remembering id and name; returns how many could not be sent. */
  private int send(IngestClient ingest, String place, Map<String, String> sent) {
    int failures = 0;
    try {
      for (GazetteSource source : GazetteSource.at(place)) {
        try {
          sent.put(ingest.send(source.read(), source.name()), source.name());
        } catch (ServerException | IOException e) {
          failures += fail(source.name(), e.getMessage());
        }
      }
    } catch (IOException e) {
      failures += fail(place, e.getMessage());
    }
    return failures;
  }

  private boolean report(IngestClient ingest, String id, String name) {
    PrintWriter out = spec.commandLine().getOut();
    IssueState state = Patience.of(PATIENCE).await(() -> ingest.state(id), IssueState::isSettled);
    if (state.isParsed()) {
      out.printf("%s  %s  parsed, %d documents%n", id, name, state.documents());
      return true;
    }
    fail(name, state.isRefused() ? "refused: " + state.reason() : "not read yet, state " + state);
    return false;
  }

  private int fail(String name, String reason) {
    spec.commandLine().getErr().printf("gongbao: %s: %s%n", name, reason);
    return 1;
  }
}
