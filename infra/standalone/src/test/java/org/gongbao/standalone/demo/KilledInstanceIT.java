package org.gongbao.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.Json;
import org.gongbao.standalone.Gongbao;
import org.gongbao.standalone.client.Mail;
import org.gongbao.standalone.client.MailboxClient;
import org.gongbao.standalone.client.Patience;
import org.gongbao.standalone.instance.Addresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills {@code gongbao up} with SIGKILL while gazettes are on their way, and starts it again. */
class KilledInstanceIT {

  private static final Patience START = Patience.of(Duration.ofMinutes(2));

  @TempDir Path folder;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void killWhatIsLeft() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void losesNothingAndSendsNothingTwice() throws Exception {
    Path data = folder.resolve("data");
    Addresses before = up(data);
    Demo first = new Demo(before, sentence -> {});
    first.subscribe();
    Map<String, String> sent = first.send(Samples.all());
    kill();

    Addresses after = up(data);
    DemoReport report = new Demo(after, sentence -> {}).await(sent, System.nanoTime());

    assertThat(report.missing()).isEmpty();
    assertThat(report.summary().documents()).isEqualTo(15);
    List<Mail> mails = new MailboxClient(after.mailbox()).all();
    assertThat(mails).extracting(Mail::messageId).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(report.alerts().stream().map(alert -> alert.alertId()).distinct().count())
        .isEqualTo(report.summary().mails());
  }

  private Addresses up(Path data) throws IOException {
    Path log = folder.resolve("output-" + processes.size());
    int base = 20_000 + (int) (ProcessHandle.current().pid() % 20_000);
    processes.add(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Gongbao.class.getName(),
                "up",
                "--data",
                data.toString(),
                "--port-base",
                Integer.toString(base))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start());
    Path addresses = data.resolve("addresses.json");
    assertThat(START.await(() -> isReady(log), ready -> ready))
        .as(() -> "output: " + read(log))
        .isTrue();
    return Json.MAPPER.readValue(Files.readString(addresses), Addresses.class);
  }

  private static boolean isReady(Path log) {
    return read(log).contains("Gongbao is ready");
  }

  private static String read(Path log) {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void kill() throws InterruptedException {
    Process process = processes.get(processes.size() - 1);
    process.destroyForcibly();
    process.waitFor();
  }
}
