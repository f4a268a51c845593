package org.gongbao.standalone.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.embedded.PortInUseException;

/**
 * The ports of an instance on 127.0.0.1.
 *
 * @param site pages and subscriptions
 * @param ingest where issues are sent to
 * @param documents the query API
 * @param mailbox the page of the mail catcher
 * @param kafka the broker
 * @param mongodb the store
 */
public record Ports(int site, int ingest, int documents, int mailbox, int kafka, int mongodb) {

  private static final int COUNT = 6;
  private static final int MAX_BASE = 65_535 - COUNT + 1;

  /**
   * Six ports in a row.
   *
   * @param base the first, 1 to 65530
   */
  public static Ports from(int base) {
    if (base < 1 || base > MAX_BASE) {
      throw new StartException(
          "the port base is %d; give a number from 1 to %d, such as 8080"
              .formatted(base, MAX_BASE));
    }
    return new Ports(base, base + 1, base + 2, base + 3, base + 4, base + 5);
  }

  /** Six ports that nobody listens on at this moment. */
  public static Ports free() {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < COUNT; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket socket : sockets) {
        socket.close();
      }
      return new Ports(
          ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), ports.get(5));
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on 127.0.0.1", e);
    }
  }

  /**
   * Fails early, with a sentence, if one of them is taken.
   *
   * @throws PortInUseException naming the first that is
   */
  void check(ExternalParts external) {
    Map<String, Integer> needed = new LinkedHashMap<>();
    needed.put("The site", site);
    needed.put("The ingest service", ingest);
    needed.put("The documents service", documents);
    if (external.mailHost() == null) {
      needed.put("The mailbox", mailbox);
    }
    if (external.kafka() == null) {
      needed.put("Kafka", kafka);
    }
    if (external.mongodb() == null) {
      needed.put("The store", mongodb);
    }
    needed.forEach(Ports::check);
  }

  private static void check(String part, int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address);
    } catch (IOException e) {
      throw new PortInUseException(part, address, e);
    }
  }
}
