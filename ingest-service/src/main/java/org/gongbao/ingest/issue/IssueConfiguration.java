package org.gongbao.ingest.issue;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

/** Puts the parts of the feature together on MongoDB. */
@Configuration(proxyBeanMethods = false)
class IssueConfiguration {

  /** The driver's own 30 s would keep whoever uploads waiting too long. */
  private static final int SELECTION_SECONDS = 10;

  /** Of an address without a database's name. */
  private static final String DATABASE = "gongbao";

  @Bean
  MongoClientSettingsBuilderCustomizer selectionTimeout() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
  }

  /** What a majority has written to disk survives the loss of any one machine. */
  @Bean
  MongoDatabase database(MongoClient client, MongoConnectionDetails connection) {
    String named = connection.getConnectionString().getDatabase();
    return client
        .getDatabase(named == null ? DATABASE : named)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Bean
  Originals originals(MongoDatabase database, Clock clock) {
    return new GridFsOriginals(database, clock).createIndexes();
  }

  @Bean
  Receipts receipts(MongoDatabase database) {
    return new MongoReceipts(database).createIndexes();
  }

  @Bean
  Outbox outbox(
      Receipts receipts,
      IssuePublisher publisher,
      AsyncTaskExecutor applicationTaskExecutor,
      MeterRegistry meters) {
    return new Outbox(receipts, publisher, applicationTaskExecutor, meters);
  }

  @Bean
  Intake intake(
      Limits limits,
      Originals originals,
      Receipts receipts,
      Outbox outbox,
      Clock clock,
      MeterRegistry meters) {
    return new Intake(limits, originals, receipts, outbox, clock, meters);
  }
}
