package org.gongbao.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.gongbao.standalone.instance.Addresses;
import org.gongbao.standalone.instance.ExternalParts;
import org.gongbao.standalone.instance.Instance;
import org.gongbao.standalone.instance.Ports;
import org.gongbao.standalone.instance.StartException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongbao up}: runs everything until it is told to stop. */
@Command(
    name = "up",
    description = "Runs everything on this machine until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where all data lies; made if missing. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("data");

  @Option(
      names = "--port-base",
      paramLabel = "N",
      defaultValue = "8080",
      description =
          "Site at N, ingest N+1, documents N+2, mailbox N+3, Kafka N+4, MongoDB N+5."
              + " Default: ${DEFAULT-VALUE}")
  private int portBase = 8080;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    long start = System.nanoTime();
    ExternalParts external = ExternalParts.fromEnvironment(System.getenv());
    Ports ports = ports();
    err.println("starting Kafka, the store and the services …");
    Instance instance = Instance.start(data, ports, external);
    stopInOrder(instance, err);
    out.printf("Gongbao is ready after %.1f s%n", (System.nanoTime() - start) / 1e9);
    print(instance, external, out);
    new CountDownLatch(1).await();
    return 0;
  }

  private Ports ports() {
    try {
      return Ports.from(portBase);
    } catch (StartException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /**
   * On Ctrl-C or SIGTERM. Ends with exit code 0: a stop that was asked for is no failure, yet by
   * itself the machine would report the signal.
   */
  private static void stopInOrder(Instance instance, PrintWriter err) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  err.println("stopping …");
                  instance.close();
                  err.println("stopped");
                  Runtime.getRuntime().halt(0);
                },
                "stop"));
  }

  private static void print(Instance instance, ExternalParts external, PrintWriter out) {
    Addresses at = instance.addresses();
    out.println("  version    " + Version.current());
    out.println("  site       " + at.site());
    out.println("  ingest     " + at.ingest());
    out.println("  documents  " + at.documents());
    out.println("  mailbox    " + (at.mailbox() == null ? "none" : at.mailbox()));
    out.println("  Kafka      " + at.kafka());
    out.println("  MongoDB    " + at.mongodb().replaceAll("//[^@/]*@", "//***@"));
    out.println("  data       " + instance.folder());
    out.println(
        external.mailHost() == null
            ? "  mail       stays in the mailbox; nothing is sent to anyone"
            : "  mail       is really sent, through " + external.mailHost());
    out.println("Ctrl-C stops it.");
    out.flush();
  }
}
