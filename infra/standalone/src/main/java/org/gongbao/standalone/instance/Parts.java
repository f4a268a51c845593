package org.gongbao.standalone.instance;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.gongbao.embedded.kafka.EmbeddedKafka;
import org.gongbao.embedded.mail.Mailbox;
import org.gongbao.embedded.store.EmbeddedMongo;
import org.jspecify.annotations.Nullable;

/** What the services stand on: each part embedded, or named by the environment. */
final class Parts implements AutoCloseable {

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final String kafka;
  private final String mongodb;
  private final @Nullable Mailbox mailbox;

  private Parts(DataFolder data, Ports ports, ExternalParts external, Clock clock) {
    CompletableFuture<String> broker =
        CompletableFuture.supplyAsync(() -> startKafka(data, ports, external));
    this.mongodb = startMongo(data, ports, external);
    this.mailbox = external.mailHost() == null ? startMailbox(data, ports, clock) : null;
    this.kafka = broker.join();
  }

  static Parts start(DataFolder data, Ports ports, ExternalParts external, Clock clock) {
    return new Parts(data, ports, external, clock);
  }

  String kafka() {
    return kafka;
  }

  /** Connection string without a database, unless the environment names one. */
  String mongodb() {
    return mongodb;
  }

  /** The catcher, or null if mail is really sent. */
  @Nullable Mailbox mailbox() {
    return mailbox;
  }

  /** Stops what was started here, the last first; one that fails keeps no other running. */
  @Override
  public void close() {
    while (!running.isEmpty()) {
      Instance.close(running.pop());
    }
  }

  private String startKafka(DataFolder data, Ports ports, ExternalParts external) {
    if (external.kafka() != null) {
      return external.kafka();
    }
    EmbeddedKafka started = EmbeddedKafka.start(data.resolve("kafka"), ports.kafka());
    keep(started);
    return started.bootstrapServers();
  }

  private String startMongo(DataFolder data, Ports ports, ExternalParts external) {
    if (external.mongodb() != null) {
      return external.mongodb();
    }
    EmbeddedMongo started = EmbeddedMongo.start(data.resolve("mongodb"), ports.mongodb());
    keep(started);
    return started.uri();
  }

  private Mailbox startMailbox(DataFolder data, Ports ports, Clock clock) {
    Mailbox started = Mailbox.start(data.resolve("mails"), ports.mailbox(), clock);
    keep(started);
    return started;
  }

  private void keep(AutoCloseable part) {
    synchronized (running) {
      running.push(part);
    }
  }
}
