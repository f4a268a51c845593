package org.gongbao.embedded.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * H2's backend with a commit before every answer: what a client was told is written survives the
 * death of the process. As it comes, the backend commits about once a second.
 */
final class DurableBackend extends H2Backend {

  private final MVStore store;

  /**
   * Commands share it, a commit has it alone. So a commit never keeps half of another command, a
   * document without its unique key say, and one commit serves all commands that wait for it.
   */
  private final ReadWriteLock commands = new ReentrantReadWriteLock();

  DurableBackend(MVStore store) {
    super(store);
    this.store = store;
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    commands.readLock().lock();
    try {
      return super.handleMessage(
          message.getDocument().containsKey("hello") ? old(message) : message);
    } finally {
      commands.readLock().unlock();
      commitChanges();
    }
  }

  /** The backend knows {@code hello} by its old name only; health checks use the new one. */
  private static MongoMessage old(MongoMessage message) {
    Document command = message.getDocument().clone();
    command.remove("hello");
    Document asked = new Document("isMaster", 1);
    asked.putAll(command);
    return new MongoMessage(message.getChannel(), message.getHeader(), asked);
  }

  private void commitChanges() {
    if (!store.hasUnsavedChanges()) {
      return;
    }
    commands.writeLock().lock();
    try {
      if (store.hasUnsavedChanges()) {
        store.commit();
      }
    } finally {
      commands.writeLock().unlock();
    }
  }
}
