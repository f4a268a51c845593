package org.gongbao.standalone.instance;

import java.nio.file.Path;
import java.time.Clock;
import org.gongbao.embedded.mail.Mailbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All of Gongbao, running in this process until it is closed. */
public final class Instance implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Instance.class);

  private final DataFolder data;
  private final Parts parts;
  private final Services services;
  private final Addresses addresses;

  private Instance(DataFolder data, Parts parts, Services services, Addresses addresses) {
    this.data = data;
    this.parts = parts;
    this.services = services;
    this.addresses = addresses;
  }

  /**
   * Starts everything and waits until it serves; then writes {@code addresses.json}.
   *
   * @param folder where all data lies or shall lie
   * @param ports where to listen
   * @param external parts that run elsewhere
   * @throws StartException if the folder is in use or a part did not start
   * @throws org.gongbao.embedded.PortInUseException if a port is taken
   */
  public static Instance start(Path folder, Ports ports, ExternalParts external) {
    DataFolder data = DataFolder.open(folder);
    Parts parts = null;
    Services services = null;
    try {
      Logging.toFile(data.resolve("logs"));
      ports.check(external);
      parts = Parts.start(data, ports, external, Clock.systemUTC());
      services = Services.start(data, ports, parts);
      Instance instance = new Instance(data, parts, services, addresses(ports, parts));
      instance.awaitReadiness();
      data.publish(instance.addresses);
      return instance;
    } catch (RuntimeException e) {
      close(services);
      close(parts);
      close(data);
      throw e;
    }
  }

  /** Where it listens. */
  public Addresses addresses() {
    return addresses;
  }

  /** Where its data lies, absolute. */
  public Path folder() {
    return data.path();
  }

  /** Stops the services, then the parts, and releases the folder. */
  @Override
  public void close() {
    close(services);
    close(parts);
    close(data);
  }

  private void awaitReadiness() {
    Readiness readiness = new Readiness();
    readiness.await("notify-service", addresses.site());
    readiness.await("parse-service", addresses.documents());
    readiness.await("ingest-service", addresses.ingest());
  }

  private static Addresses addresses(Ports ports, Parts parts) {
    Mailbox mailbox = parts.mailbox();
    return new Addresses(
        "http://127.0.0.1:" + ports.site(),
        "http://127.0.0.1:" + ports.ingest(),
        "http://127.0.0.1:" + ports.documents(),
        mailbox == null ? null : mailbox.address(),
        parts.kafka(),
        parts.mongodb());
  }

  /** Closes what can be closed: one part that fails must not keep the others running. */
  static void close(@Nullable AutoCloseable part) {
    if (part == null) {
      return;
    }
    try {
      part.close();
    } catch (Exception e) {
      LOG.warn("{} did not stop in order", part.getClass().getSimpleName(), e);
    }
  }
}
