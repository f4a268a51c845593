package org.gongbao.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a JVM of its own and kills it with SIGKILL while it works. */
public final class KilledProcess {

  private KilledProcess() {}

  /**
   * Starts the class and kills it after some lines of output.
   *
   * @param main prints one line for each write that was acknowledged
   * @param folder its only argument
   * @param lines how many to wait for
   * @return all lines it printed before it died; each is an acknowledged write
   */
  public static List<String> run(Class<?> main, Path folder, int lines) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> printed = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      String line;
      while ((line = out.readLine()) != null) {
        printed.add(line);
        if (printed.size() == lines) {
          // Through the handle: the process itself would close its output, of which we want the
          // rest.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    return printed;
  }
}
