package org.gongbao.parse.stream;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends issues to be read again. Doing so twice does no harm: all ids derive from content, and a
 * process that dies half-way only sends some of them once more.
 */
public class Replay {
  private static final String GROUP = "parse-service-replay";
  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

  private final TopicScan scan;
  private final EventSender events;

  Replay(TopicScan scan, EventSender events) {
    this.scan = scan;
    this.events = events;
  }

  /**
   * Sends every dead letter that was not yet replayed. What they lead to is news, so it alerts.
   *
   * @return how many issues were sent
   * @throws ReplayInterruptedException if Kafka does not answer
   */
  public synchronized int deadLetters() {
    AtomicInteger sent = new AtomicInteger();
    whole(
        () ->
            scan.unseen(
                Topics.ISSUES_DEAD_LETTERS.name(),
                GROUP,
                record -> {
                  if (resend(record)) {
                    sent.incrementAndGet();
                  }
                }));
    LOG.info("replayed deadLetters={}", sent);
    return sent.get();
  }

  /**
   * Sends every issue that ever came, once each, as a repetition of history: stores are brought up
   * to date, nobody is alerted. Dead letters are better replayed first, as those are news.
   *
   * @return how many issues were sent
   * @throws ReplayInterruptedException if Kafka does not answer
   */
  public synchronized int issues() {
    Map<String, byte[]> issues = new LinkedHashMap<>();
    whole(
        () -> {
          scan.all(
              Topics.ISSUES.name(),
              record -> {
                if (record.key() != null && record.value() != null) {
                  issues.put(record.key(), record.value());
                }
              });
          issues.forEach((key, bytes) -> events.sendAgain(Topics.ISSUES, key, bytes, true));
        });
    LOG.info("replayed issues={}", issues.size());
    return issues.size();
  }

  private static void whole(Runnable replaying) {
    try {
      replaying.run();
    } catch (KafkaException | EventSender.NotTakenException e) {
      throw new ReplayInterruptedException(e);
    }
  }

  private boolean resend(ConsumerRecord<String, byte[]> record) {
    DeadLetter letter;
    try {
      letter =
          Topics.ISSUES_DEAD_LETTERS
              .valueSerde()
              .deserializer()
              .deserialize(record.topic(), record.value());
    } catch (SerializationException e) {
      LOG.warn(
          "passed over partition={} offset={}: {}",
          record.partition(),
          record.offset(),
          e.getMessage());
      return false;
    }
    if (letter == null || letter.value() == null) {
      return false;
    }
    byte[] bytes = letter.value().getBytes(StandardCharsets.UTF_8);
    events.sendAgain(Topics.ISSUES, letter.key(), bytes, false);
    return true;
  }
}
