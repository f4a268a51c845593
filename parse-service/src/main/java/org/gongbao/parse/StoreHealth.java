package org.gongbao.parse;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether the store answers. Spring's own check lists databases with a command that not every
 * server of MongoDB's protocol knows; a ping is known to all.
 */
final class StoreHealth extends AbstractHealthIndicator {
  private final MongoDatabase database;

  StoreHealth(MongoDatabase database) {
    super("the store does not answer");
    this.database = database;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    database.runCommand(new Document("ping", 1));
    health.up().withDetail("database", database.getName());
  }
}
