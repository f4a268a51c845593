package org.gongbao.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.embedded.PortInUseException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * mongo-java-server over H2's MVStore in one file, durable: an acknowledged write survives SIGKILL.
 * It looks up by {@code _id} and by unique keys; every other question scans. It has no
 * transactions, change streams or updates by pipeline.
 */
public final class EmbeddedMongo implements AutoCloseable {

  private static final int CACHE_MIB = 8;

  private final MongoServer server;
  private final MVStore store;

  private EmbeddedMongo(MongoServer server, MVStore store) {
    this.server = server;
    this.store = store;
  }

  /**
   * Starts the store.
   *
   * @param folder where its file lies or shall lie
   * @param port on 127.0.0.1; 0 takes any free one
   * @throws PortInUseException if the port is taken
   * @throws IllegalStateException if another process has the file open
   */
  public static EmbeddedMongo start(Path folder, int port) {
    MVStore store = open(folder);
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    MongoServer server = new MongoServer(new DurableBackend(store));
    try {
      server.bind(address);
    } catch (Exception e) {
      // Netty throws the checked BindException undeclared.
      store.close();
      throw e instanceof BindException
          ? new PortInUseException("The store", address, e)
          : new IllegalStateException("cannot listen on " + address + ": " + e.getMessage(), e);
    }
    return new EmbeddedMongo(server, store);
  }

  /** Connection string, without a database. */
  public String uri() {
    return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
  }

  /** Stops listening and closes the file. */
  @Override
  public void close() {
    server.shutdown();
    if (!store.isClosed()) {
      store.close();
    }
  }

  private static MVStore open(Path folder) {
    Path file = folder.resolve("store.mv");
    try {
      Files.createDirectories(folder);
      MVStore store =
          new MVStore.Builder()
              .fileName(file.toString())
              .cacheSize(CACHE_MIB)
              .autoCommitDisabled()
              .open();
      // Space of superseded pages is free at once; the default keeps them for 45 seconds.
      store.setRetentionTime(0);
      store.setVersionsToKeep(0);
      return store;
    } catch (MVStoreException e) {
      throw new IllegalStateException("cannot open %s: %s".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + folder, e);
    }
  }
}
