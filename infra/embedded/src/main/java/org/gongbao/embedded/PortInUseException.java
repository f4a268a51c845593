package org.gongbao.embedded;

import java.net.InetSocketAddress;

/** An address that a part should listen on is taken, most likely by another running instance. */
public final class PortInUseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Says which part wanted which address.
   *
   * @param part what wanted to listen, such as {@code Kafka}
   * @param address the taken address
   * @param cause as the system reported it
   */
  public PortInUseException(String part, InetSocketAddress address, Throwable cause) {
    super(
        "%s cannot listen on %s:%d: the port is in use. Stop what uses it or choose another port."
            .formatted(part, address.getHostString(), address.getPort()),
        cause);
  }
}
