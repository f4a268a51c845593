package org.gongbao.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.contract.interest.Interest;
import org.gongbao.embedded.kafka.EmbeddedKafka;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.stream.InterestFeed;
import org.gongbao.notify.stream.TopicFeed;

/**
 * How long a new instance needs until it matches all interests of the topic: a real broker, the
 * service's own feed.
 */
final class TopicReading {

  private static final int PARTITIONS = 2;
  private static final Duration AT_MOST = Duration.ofMinutes(5);

  private TopicReading() {}

  /** Seconds from the start of the feed to the matcher that knows every interest. */
  static double seconds(Map<String, Interest> interests)
      throws IOException, ExecutionException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.create();
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.path(), 0)) {
      Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
      publish(settings, interests);
      Matcher matcher = new Matcher(joining -> new Thread(joining).start());
      InterestFeed interestFeed = new InterestFeed(matcher);
      TopicFeed feed = new TopicFeed(Topics.INTERESTS, settings, interestFeed);
      long start = System.nanoTime();
      feed.start();
      try {
        interestFeed.awaitReady(AT_MOST);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (matcher.size() != interests.size()) {
          throw new IllegalStateException(
              "of " + interests.size() + " interests the matcher knows " + matcher.size());
        }
        return seconds;
      } finally {
        feed.stop();
      }
    }
  }

  private static void publish(Map<String, Object> settings, Map<String, Interest> interests)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(settings);
        KafkaProducer<String, InterestRegistered> producer =
            new KafkaProducer<>(
                settings, new StringSerializer(), Topics.INTERESTS.valueSerde().serializer())) {
      NewTopic topic =
          new NewTopic(Topics.INTERESTS.name(), PARTITIONS, (short) 1)
              .configs(
                  Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
      admin.createTopics(List.of(topic)).all().get();
      interests.forEach(
          (id, interest) ->
              producer.send(
                  new ProducerRecord<>(
                      topic.name(), id, new InterestRegistered(id, interest, Instant.EPOCH))));
    }
  }
}
