package org.gongbao.parse;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.gongbao.parse.document.Documents;
import org.gongbao.parse.document.MongoDocuments;
import org.gongbao.parse.document.MongoRelations;
import org.gongbao.parse.document.Relations;
import org.gongbao.parse.original.GridFsOriginals;
import org.gongbao.parse.original.Originals;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores on MongoDB, and the clock. */
@Configuration(proxyBeanMethods = false)
class Stores {
  /** The driver's own 30 s would keep a caller of the query API waiting too long. */
  private static final int SELECTION_SECONDS = 10;

  /** Of an address without a database's name. */
  private static final String DATABASE = "gongbao";

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  MongoClientSettingsBuilderCustomizer selectionTimeout() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, MongoConnectionDetails connection) {
    ConnectionString address = connection.getConnectionString();
    String named = address.getDatabase();
    return client.getDatabase(named == null ? DATABASE : named);
  }

  @Bean
  StoreHealth storeHealthIndicator(MongoDatabase database) {
    return new StoreHealth(database);
  }

  @Bean
  Documents documents(MongoDatabase database) {
    return new MongoDocuments(database);
  }

  @Bean
  Relations relations(MongoDatabase database) {
    return new MongoRelations(database);
  }

  @Bean
  Originals originals(MongoDatabase database) {
    return new GridFsOriginals(database);
  }
}
