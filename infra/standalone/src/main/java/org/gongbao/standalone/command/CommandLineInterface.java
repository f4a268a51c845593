package org.gongbao.standalone.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gongbao.embedded.PortInUseException;
import org.gongbao.standalone.client.ServerException;
import org.gongbao.standalone.instance.StartException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongbao}: all commands. */
@Command(
    name = "gongbao",
    description = "Turns government gazettes into a live stream of policies.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      UpCommand.class,
      DemoCommand.class,
      ParseCommand.class,
      IngestCommand.class,
      ReplayCommand.class,
      EvaluateCommand.class
    },
    footer = {
      "  bench     Measures speed, as ratios to peers in the same run: match, parse, deliver, latency.",
      "",
      "Exit codes: 0 done, 1 done with failures (listed), 2 wrong use."
    })
public final class CommandLineInterface implements Runnable {

  @Spec private CommandSpec spec;

  private CommandLineInterface() {}

  /** The command line, writing UTF-8 to the process's own streams. */
  public static CommandLine create() {
    return new CommandLine(new CommandLineInterface())
        .setOut(writer(FileDescriptor.out))
        .setErr(writer(FileDescriptor.err))
        .setExecutionExceptionHandler(CommandLineInterface::explain);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say which command to run");
  }

  /** A sentence for what a person can mend; the whole story for what only we can. */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (failure instanceof PortInUseException) {
      err.println("gongbao: " + failure.getMessage() + " --port-base N chooses others.");
    } else if (failure instanceof StartException || failure instanceof ServerException) {
      err.println("gongbao: " + failure.getMessage());
    } else {
      err.println("gongbao: an error of Gongbao itself; please report it with these lines");
      failure.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
