package org.gongbao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.gongbao.contract.Json;
import tools.jackson.databind.JsonNode;

/**
 * An answer to a request that no client library would send.
 *
 * @param status of HTTP
 * @param head status line and headers
 * @param body as text
 */
public record RawAnswer(int status, String head, String body) {

  private static final int PATIENCE_MILLIS = 10_000;

  /** Sends the request line and headers as they are, and reads until the server has said all. */
  public static RawAnswer to(int port, String requestLine, String... headers) {
    StringBuilder request =
        new StringBuilder(requestLine)
            .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    request.append("\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      return new RawAnswer(
          Integer.parseInt(answer.substring(9, 12)),
          answer.substring(0, end),
          answer.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(requestLine, e);
    }
  }

  /** The object in the body. */
  public JsonNode json() {
    return Json.MAPPER.readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
  }
}
