package org.gongbao.standalone.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A gazette's bytes, wherever they lie. */
public interface GazetteSource {

  /** Name to show and to send along, without any folder. */
  String name();

  /** The bytes. */
  byte[] read() throws IOException;

  /**
   * The gazettes at a place.
   *
   * @param place a file, a folder (all files in it, hidden ones apart, in order of name) or an
   *     http(s) address
   */
  static List<GazetteSource> at(String place) throws IOException {
    if (place.startsWith("http://") || place.startsWith("https://")) {
      try {
        return List.of(new Address(new URI(place)));
      } catch (URISyntaxException e) {
        throw new IOException("this is no address: " + e.getReason(), e);
      }
    }
    Path path = Path.of(place);
    if (!Files.exists(path)) {
      throw new IOException("there is no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      return List.of(new File(path));
    }
    try (Stream<Path> paths = Files.list(path)) {
      return paths
          .filter(
              file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."))
          .sorted()
          .<GazetteSource>map(File::new)
          .toList();
    }
  }

  /**
   * A file of this machine.
   *
   * @param path where
   */
  record File(Path path) implements GazetteSource {

    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public byte[] read() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /**
   * A file on the web.
   *
   * @param uri where
   */
  record Address(URI uri) implements GazetteSource {

    /** What the service accepts at most, and a little more so that it can say so itself. */
    private static final int MAX_BYTES = 51 << 20;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Override
    public String name() {
      String path = uri.getPath() == null ? "" : uri.getPath();
      String last = path.substring(path.lastIndexOf('/') + 1);
      return last.isEmpty() ? uri.getHost() : last;
    }

    @Override
    public byte[] read() throws IOException {
      HttpClient client =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
      HttpRequest request =
          HttpRequest.newBuilder(uri).timeout(LIMIT).header("User-Agent", "gongbao").build();
      try {
        HttpResponse<InputStream> response =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
          if (response.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(uri, response.statusCode()));
          }
          return body.readNBytes(MAX_BYTES);
        }
      } catch (ConnectException e) {
        throw new IOException("nobody listens at " + uri, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while reading " + uri, e);
      }
    }
  }
}
