package org.gongbao.standalone.command;

import java.util.concurrent.Callable;
import org.gongbao.standalone.client.DocumentsClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongbao replay}: has what was refused, or all there is, read again. */
@Command(
    name = "replay",
    description = "Sends refused issues to be read again; what comes of them is news.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

  @Option(
      names = "--all",
      description = "Every issue instead, as history: stores learn, nobody is alerted.")
  private boolean all;

  @Option(
      names = "--server",
      paramLabel = "URL",
      converter = ServerAddress.class,
      defaultValue = "http://127.0.0.1:8082",
      description = "The documents address. Default: ${DEFAULT-VALUE}")
  private String server = "http://127.0.0.1:8082";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DocumentsClient documents = new DocumentsClient(server);
    int replayed = all ? documents.replayIssues() : documents.replayDeadLetters();
    String issues = replayed == 1 ? "1 issue is" : replayed + " issues are";
    spec.commandLine().getOut().println(issues + " on the way through the parser again");
    return 0;
  }
}
