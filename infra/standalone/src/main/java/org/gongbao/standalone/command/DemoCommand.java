package org.gongbao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongbao.contract.Json;
import org.gongbao.standalone.client.GazetteSource;
import org.gongbao.standalone.demo.Demo;
import org.gongbao.standalone.demo.DemoReport;
import org.gongbao.standalone.demo.Samples;
import org.gongbao.standalone.instance.ExternalParts;
import org.gongbao.standalone.instance.Instance;
import org.gongbao.standalone.instance.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongbao demo}: a fresh instance that lives until everything has arrived. */
@Command(
    name = "demo",
    description = "Runs a fresh instance, subscribes, sends gazettes and shows what arrives.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Gazettes or folders of them. Default: the bundled samples.")
  private List<String> places = List.of();

  @Option(names = "--json", description = "End with one line of JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<GazetteSource> gazettes = gazettes();
    long start = System.nanoTime();
    Path folder = Files.createTempDirectory("gongbao-demo-");
    boolean isComplete = false;
    try {
      DemoReport report = run(folder, gazettes, start);
      print(report);
      isComplete = report.isComplete();
      return isComplete ? 0 : 1;
    } finally {
      if (isComplete) {
        delete(folder);
      } else {
        say("all data and the log are kept in %s", folder);
      }
    }
  }

  private DemoReport run(Path folder, List<GazetteSource> gazettes, long start) {
    say("starting Kafka, the store and the services …");
    // Whatever the environment names stays untouched: a demo is on its own.
    try (Instance instance = Instance.start(folder, Ports.free(), ExternalParts.NONE)) {
      say("ready after %.1f s", since(start));
      return new Demo(instance.addresses(), sentence -> say("%s", sentence)).run(gazettes, start);
    }
  }

  private List<GazetteSource> gazettes() {
    if (places.isEmpty()) {
      return Samples.all();
    }
    List<GazetteSource> gazettes = new ArrayList<>();
    for (String place : places) {
      try {
        gazettes.addAll(GazetteSource.at(place));
      } catch (IOException e) {
        throw new ParameterException(spec.commandLine(), place + ": " + e.getMessage(), e);
      }
    }
    return gazettes;
  }

  private void print(DemoReport report) {
    PrintWriter out = spec.commandLine().getOut();
    report.missing().forEach(sentence -> say("missing: %s", sentence));
    if (json) {
      out.println(Json.MAPPER.writeValueAsString(report.summary()));
    } else {
      new DemoPrinter(out).print(report);
      out.println();
      out.println(
          "All of it lived in this process and is gone. ./gongbao up stays, with a site to look at.");
    }
    out.flush();
  }

  private void say(String sentence, Object... values) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence.formatted(values));
    err.flush();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
