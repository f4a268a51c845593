package org.gongbao.standalone.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongbao.contract.Ids;
import org.gongbao.embedded.mail.Mailbox;
import org.gongbao.ingest.IngestApplication;
import org.gongbao.notify.NotifyApplication;
import org.gongbao.parse.ParseApplication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The three services, started side by side. */
final class Services implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Services.class);

  private final List<ConfigurableApplicationContext> running;

  private Services(List<ConfigurableApplicationContext> running) {
    this.running = running;
  }

  static Services start(DataFolder data, Ports ports, Parts parts) {
    List<ServiceProgram> programs =
        List.of(notification(data, ports, parts), parse(data, ports, parts), ingest(ports, parts));
    ExecutorService starters = Executors.newFixedThreadPool(programs.size());
    try {
      return await(
          programs.stream()
              .map(program -> CompletableFuture.supplyAsync(program::start, starters))
              .toList());
    } finally {
      starters.shutdown();
    }
  }

  /** Waits for all; if one fails, stops the others and says why the first did. */
  private static Services await(List<CompletableFuture<ConfigurableApplicationContext>> starts) {
    List<ConfigurableApplicationContext> running = new ArrayList<>();
    RuntimeException failure = null;
    for (CompletableFuture<ConfigurableApplicationContext> start : starts) {
      try {
        running.add(start.join());
      } catch (CompletionException e) {
        LOG.error("a service did not start", e.getCause());
        failure = failure == null ? reason(e.getCause()) : failure;
      }
    }
    Services services = new Services(running);
    if (failure != null) {
      services.close();
      throw failure;
    }
    return services;
  }

  private static RuntimeException reason(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return new StartException(
        "a service did not start: " + root.getMessage() + "; the log in logs says more", cause);
  }

  /** Stops all at once: what one has sent another finds at its next start. */
  @Override
  public void close() {
    running.parallelStream().forEach(ConfigurableApplicationContext::close);
  }

  private static ServiceProgram ingest(Ports ports, Parts parts) {
    return new ServiceProgram(
        "ingest-service", IngestApplication.class, common(ports.ingest(), parts));
  }

  private static ServiceProgram parse(DataFolder data, Ports ports, Parts parts) {
    Map<String, String> settings = common(ports.documents(), parts);
    settings.put("gongbao.parse.state-dir", data.resolve("streams/parse").toString());
    return new ServiceProgram("parse-service", ParseApplication.class, settings);
  }

  private static ServiceProgram notification(DataFolder data, Ports ports, Parts parts) {
    Map<String, String> settings = common(ports.site(), parts);
    settings.put("gongbao.notify.secret", data.secret());
    settings.put("gongbao.notify.archive-dir", data.resolve("archive").toString());
    settings.put("gongbao.notify.stream.state-dir", data.resolve("streams/notify").toString());
    // One process holds a data folder, so the folder's own secret can name it, here and after a
    // crash: then the mails that were in hand go out at once.
    settings.put("gongbao.notify.delivery.instance", Ids.derive("instance", data.secret()));
    Mailbox mailbox = parts.mailbox();
    if (mailbox != null) {
      settings.put("spring.mail.host", "127.0.0.1");
      settings.put("spring.mail.port", Integer.toString(mailbox.smtpPort()));
    }
    return new ServiceProgram("notify-service", NotifyApplication.class, settings);
  }

  private static Map<String, String> common(int port, Parts parts) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("server.address", "127.0.0.1");
    settings.put("server.port", Integer.toString(port));
    settings.put("spring.kafka.bootstrap-servers", parts.kafka());
    settings.put("spring.mongodb.uri", parts.mongodb());
    // One process holds a data folder: after a kill the next takes its places in the groups at
    // once, instead of waiting until they are given up.
    settings.put("spring.cloud.stream.kafka.binder.consumer-properties.group.instance.id", "1");
    settings.put("spring.cloud.stream.kafka.streams.binder.configuration.group.instance.id", "1");
    return settings;
  }
}
