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
        "%s cannot listen on 127.0.0.1:%d: %s. Stop what uses the port, or choose another."
            .formatted(part, address.getPort(), cause.getMessage()),
        cause);
  }
}
