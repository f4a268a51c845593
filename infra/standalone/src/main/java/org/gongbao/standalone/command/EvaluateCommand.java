package org.gongbao.standalone.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.evaluation.EvaluationMain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongbao evaluate}: accuracy against truth files. */
@Command(
    name = "evaluate",
    description = "Scores reading and topics against truth files (DIR/truth/*.json).",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "Gazettes, with their truth in DIR/truth.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "One line of JSON.")
  private boolean json;

  @Option(names = "-v", description = "Every miss with its line.")
  private boolean verbose;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder.resolve("truth"))) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' has no folder truth; put one JSON file for each gazette there".formatted(folder));
    }
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    if (json) {
      arguments.add("--json");
    }
    if (verbose) {
      arguments.add("-v");
    }
    return EvaluationMain.run(
        arguments,
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }
}
