package org.gongbao.embedded.kafka;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings of the single node: sized for one machine and a few megabytes, where Kafka's defaults
 * are sized for a cluster.
 *
 * @param folder of the log
 * @param brokerPort where clients connect
 * @param controllerPort where the broker finds its controller, in the same process
 */
record NodeSettings(Path folder, int brokerPort, int controllerPort) {

  static final int NODE_ID = 1;
  static final String BROKER_LISTENER = "BROKER";
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  private static final String HOST = "127.0.0.1:";

  Map<String, String> toMap() {
    Map<String, String> settings = new LinkedHashMap<>();
    addresses(settings);
    settings.put("log.dirs", folder.toString());
    singleCopy(settings);
    smallFootprint(settings);
    promptness(settings);
    retention(settings);
    return settings;
  }

  private void addresses(Map<String, String> settings) {
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE_ID));
    settings.put("controller.quorum.voters", NODE_ID + "@" + HOST + controllerPort);
    settings.put(
        "listeners",
        "%s://%s%d,%s://%s%d"
            .formatted(
                BROKER_LISTENER, HOST, brokerPort, CONTROLLER_LISTENER, HOST, controllerPort));
    settings.put("advertised.listeners", BROKER_LISTENER + "://" + HOST + brokerPort);
    settings.put(
        "listener.security.protocol.map",
        BROKER_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
    settings.put("controller.listener.names", CONTROLLER_LISTENER);
    settings.put("inter.broker.listener.name", BROKER_LISTENER);
  }

  private static void singleCopy(Map<String, String> settings) {
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
  }

  /** Kafka's default for the cleaner's buffer alone is 128 MiB. */
  private static void smallFootprint(Map<String, String> settings) {
    settings.put("num.network.threads", "1");
    settings.put("num.io.threads", "2");
    settings.put("background.threads", "2");
    settings.put("num.recovery.threads.per.data.dir", "1");
    settings.put("log.cleaner.dedupe.buffer.size", "2097152");
    settings.put("log.cleaner.io.buffer.size", "65536");
    settings.put("log.segment.bytes", "67108864");
    settings.put("log.index.size.max.bytes", "262144");
    settings.put("queued.max.requests", "64");
    settings.put("max.incremental.fetch.session.cache.slots", "64");
  }

  /** Nobody else joins a group here, and nobody else holds this node's registration. */
  private static void promptness(Map<String, String> settings) {
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("broker.heartbeat.interval.ms", "500");
    // After SIGKILL the node waits this long for its own former session to end.
    settings.put("broker.session.timeout.ms", "3000");
    settings.put("controlled.shutdown.enable", "false");
    // Readers wait for what a killed writer left open.
    settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "500");
  }

  /** What was published stays: history can be replayed, also after months without a start. */
  private static void retention(Map<String, String> settings) {
    settings.put("log.retention.ms", "-1");
    settings.put("offsets.retention.minutes", Integer.toString(10 * 365 * 24 * 60));
  }
}
