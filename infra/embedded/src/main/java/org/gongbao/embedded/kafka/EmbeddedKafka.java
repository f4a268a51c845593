package org.gongbao.embedded.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server$;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.gongbao.embedded.PortInUseException;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * One Kafka node, broker and KRaft controller together, with its log in a folder. A restart on the
 * same folder, also after the process was killed, finds all that was acknowledged.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private static final int BACKLOG = 50;

  private final BrokerServer broker;
  private final ControllerServer controller;
  private final String bootstrapServers;

  private EmbeddedKafka(BrokerServer broker, ControllerServer controller, String address) {
    this.broker = broker;
    this.controller = controller;
    this.bootstrapServers = address;
  }

  /**
   * Starts the node and waits until it serves.
   *
   * @param folder where its log lies or shall lie
   * @param port on 127.0.0.1; 0 takes any free one
   * @throws PortInUseException if the port is taken
   */
  public static EmbeddedKafka start(Path folder, int port) {
    ServerSocketChannel brokerSocket = open(port);
    ServerSocketChannel controllerSocket = open(0);
    NodeSettings settings =
        new NodeSettings(folder, portOf(brokerSocket), portOf(controllerSocket));
    LogFolder.formatIfNew(folder);
    SharedServer shared =
        sharedServer(
            new KafkaConfig(settings.toMap(), false),
            (listener, address, backlog, buffer) ->
                listener.equals(NodeSettings.BROKER_LISTENER) ? brokerSocket : controllerSocket);
    BrokerServer broker = new BrokerServer(shared);
    ControllerServer controller =
        new ControllerServer(shared, KafkaRaftServer.configSchema(), bootstrapMetadata(shared));
    controller.startup();
    broker.startup();
    return new EmbeddedKafka(broker, controller, "127.0.0.1:" + portOf(brokerSocket));
  }

  /** Address for {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Stops the node in order; the log is closed cleanly. */
  @Override
  public void close() {
    broker.shutdown();
    controller.shutdown();
  }

  private static SharedServer sharedServer(KafkaConfig config, ServerSocketFactory sockets) {
    MetaPropertiesEnsemble properties = logFolders(config)._1();
    Metrics metrics =
        Server$.MODULE$.initializeMetrics(
            config, Time.SYSTEM, properties.clusterId().orElseThrow());
    return new SharedServer(
        config,
        properties,
        Time.SYSTEM,
        metrics,
        CompletableFuture.completedFuture(
            QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
        List.of(),
        new StandardFaultHandlerFactory(),
        sockets);
  }

  private static BootstrapMetadata bootstrapMetadata(SharedServer shared) {
    return logFolders(shared.brokerConfig())._2();
  }

  private static Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> logFolders(KafkaConfig config) {
    return KafkaRaftServer.initializeLogDirs(
        config, LoggerFactory.getLogger(EmbeddedKafka.class), "");
  }

  /** Opened here rather than by Kafka, so that a free port cannot be taken in between. */
  private static ServerSocketChannel open(int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      ServerSocketChannel socket = ServerSocketChannel.open().bind(address, BACKLOG);
      socket.configureBlocking(false);
      return socket;
    } catch (IOException e) {
      throw new PortInUseException("Kafka", address, e);
    }
  }

  private static int portOf(ServerSocketChannel socket) {
    return socket.socket().getLocalPort();
  }
}
