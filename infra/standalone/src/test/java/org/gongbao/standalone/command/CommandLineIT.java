package org.gongbao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.standalone.SharedInstance;
import org.gongbao.standalone.client.GazetteSource;
import org.gongbao.standalone.demo.Samples;
import org.gongbao.standalone.instance.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What commands say and how they end: 0 done, 1 with failures, 2 wrong use. */
@Timeout(120)
@ExtendWith(SharedInstance.class)
class CommandLineIT {

  private static final String NOBODY = "http://127.0.0.1:1";

  @TempDir Path folder;

  private final Addresses at = SharedInstance.addresses();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "up --bogus",
        "up --port-base x",
        "up --port-base 0",
        "up --port-base 65531",
        "ingest",
        "ingest a --server nonsense",
        "ingest a --server ftp://localhost",
        "replay --server nonsense",
        "parse",
        "evaluate",
        "evaluate nothing",
        "demo nothing.txt"
      })
  void wrongUseIsToldWithTheRightUse(String arguments) {
    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains("gongbao ");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ingest nothing.txt                    | nothing.txt: there is no such file or folder
          ingest http://127.0.0.1:1/a.txt       | a.txt: nobody listens at http://127.0.0.1:1/a.txt
          ingest https://                       | https://: this is no address
          replay --server http://127.0.0.1:1    | nobody listens at http://127.0.0.1:1/
          parse nothing.txt                     | cannot read nothing.txt
          """)
  void aFailureIsASentence(String arguments, String sentence) {
    assertThat(run(arguments.split(" "))).isEqualTo(1);
    assertThat(err.toString()).startsWith("gongbao: ").contains(sentence);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void asksForARunningInstance() throws IOException {
    assertThat(run("ingest", file("a.txt", "云溪市人民政府公报").toString(), "--server", NOBODY))
        .isEqualTo(1);
    assertThat(err.toString()).contains("is Gongbao running? (./gongbao up)");
  }

  @Test
  void takesAFolderAndListsWhatFailed() throws IOException {
    for (GazetteSource sample : Samples.all()) {
      Files.write(folder.resolve(sample.name()), sample.read());
    }
    file("empty.txt", "");
    file("cut.pdf", "%PDF-1.4 cut");
    file(".hidden", "not looked at");

    assertThat(run("ingest", folder.toString(), "--server", at.ingest() + "/")).isEqualTo(1);

    assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.endsWith("5 documents"));
    assertThat(err.toString())
        .contains("empty.txt: ", "The file is empty", "cut.pdf: refused: ")
        .doesNotContain("hidden");
  }

  @Test
  void takesWhatIsAtAnAddress() throws IOException {
    byte[] gazette = Samples.all().get(0).read();
    HttpServer web =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.createContext(
        "/g.md",
        exchange -> {
          exchange.sendResponseHeaders(200, gazette.length);
          exchange.getResponseBody().write(gazette);
          exchange.close();
        });
    web.start();
    String base = "http://127.0.0.1:" + web.getAddress().getPort();
    try {
      assertThat(run("ingest", base + "/g.md", "--server", at.ingest())).isEqualTo(0);
      assertThat(out.toString()).contains("g.md  parsed, 5 documents");
      assertThat(run("ingest", base + "/none", "--server", at.ingest())).isEqualTo(1);
      assertThat(err.toString()).contains("none: " + base + "/none answered 404");
    } finally {
      web.stop(0);
    }
  }

  @Test
  void replaysWhatWasRefused() throws IOException {
    Path cut = file("cut.pdf", "%PDF-1.4 cut again");
    assertThat(run("ingest", cut.toString(), "--server", at.ingest())).isEqualTo(1);

    assertThat(run("replay", "--server", at.documents())).isEqualTo(0);

    assertThat(out.toString()).containsPattern("[1-9]\\d* issues? (is|are) on the way");
  }

  @Test
  void startsNoSecondInstanceOnTheSameFolderOrPorts() {
    assertThat(run("up", "--data", SharedInstance.folder().toString(), "--port-base", "40000"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("is in use by another process", "--data");

    err.getBuffer().setLength(0);
    String taken = Integer.toString(URI.create(at.site()).getPort());
    assertThat(run("up", "--data", folder.resolve("d").toString(), "--port-base", taken))
        .isEqualTo(1);
    assertThat(err.toString()).contains("127.0.0.1:" + taken, "--port-base N");
  }

  @Test
  void saysWhyAFolderCannotBeUsed() throws IOException {
    assertThat(run("up", "--data", file("f", "").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("it is a file; give another --data");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... arguments) {
    CommandLine command = CommandLineInterface.create();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
