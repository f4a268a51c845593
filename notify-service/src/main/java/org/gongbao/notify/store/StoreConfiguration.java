package org.gongbao.notify.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of this service: the one its address names, else {@code gongbao}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  MongoDatabase database(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
    String named = new ConnectionString(uri).getDatabase();
    return client.getDatabase(Objects.requireNonNullElse(named, "gongbao"));
  }
}
