package org.gongbao.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.gongbao.notify.store.Indexes;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoDeliveriesIT extends DeliveriesContract {

  private static final int SENDERS = 4;

  private final MongoClient client = MongoClients.create(TestPlatform.current().mongoUri());

  @Override
  Deliveries create() {
    MongoDatabase database = client.getDatabase(TestPlatform.freshName("deliveries"));
    Indexes.create(database, MongoDeliveries.INDEXES);
    return new MongoDeliveries(database);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void leasesEachDeliveryToOneOfManySenders() throws Exception {
    assumeFalse(
        isFerretDb(), "not run on FerretDB: its findAndModify is not atomic, so leases repeat");
    List<String> ids =
        deliveries.open(IntStream.range(0, 100).mapToObj(i -> delivery("p" + i)).toList());
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Callable<Long>> tasks =
          IntStream.range(0, SENDERS).<Callable<Long>>mapToObj(i -> () -> leaseAll(ids)).toList();
      long leases = 0;
      for (Future<Long> each : senders.invokeAll(tasks)) {
        leases += each.get();
      }
      assertThat(leases).isEqualTo(ids.size());
    } finally {
      senders.shutdownNow();
    }
  }

  private long leaseAll(List<String> ids) {
    String me = Thread.currentThread().getName();
    return ids.stream().filter(id -> deliveries.lease(id, me, NOW, LATER).isPresent()).count();
  }

  private boolean isFerretDb() {
    return client
        .getDatabase("admin")
        .runCommand(new Document("buildInfo", 1))
        .containsKey("ferretdbVersion");
  }
}
