package org.gongbao.notify.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Matcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a matcher current with the topic of interests. */
public final class InterestFeed implements TopicReader {

  private static final Logger LOG = LoggerFactory.getLogger(InterestFeed.class);

  private final Matcher matcher;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Deserializer<InterestRegistered> deserializer =
      Topics.INTERESTS.valueSerde().deserializer();

  /** What the topic says while it is read from its beginning; null once it has been taken over. */
  private @Nullable Map<String, Interest> whole;

  /** A feed into a matcher. */
  public InterestFeed(Matcher matcher) {
    this.matcher = matcher;
  }

  /**
   * Waits until the matcher knows every interest that was in the topic at the start.
   *
   * @throws IllegalStateException if that takes longer
   */
  public void awaitReady(Duration atMost) {
    try {
      if (!ready.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(
            "the interests were not read within "
                + atMost
                + ": is "
                + Topics.INTERESTS.name()
                + " there?");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the interests", e);
    }
  }

  boolean isReady() {
    return ready.getCount() == 0;
  }

  @Override
  public Map<Integer, Long> begin(String source, Map<Integer, Long> endOffsets) {
    whole = new HashMap<>();
    return Map.of();
  }

  @Override
  public void accept(ConsumerRecords<String, byte[]> records, Map<Integer, Long> nextOffsets) {
    Map<String, Interest> changes = whole == null ? new HashMap<>() : whole;
    records.forEach(
        record -> {
          if (record.key() != null) {
            take(record, changes);
          }
        });
    if (whole == null && !changes.isEmpty()) {
      matcher.apply(changes);
    }
  }

  @Override
  public void caughtUp() {
    if (whole != null) {
      whole.values().removeIf(interest -> interest == null);
      matcher.replaceAll(whole);
      whole = null;
    }
    LOG.info("matching {} interests, {} broken", matcher.size(), matcher.broken().size());
    ready.countDown();
  }

  @Override
  public void end() {
    whole = null;
  }

  private void take(ConsumerRecord<String, byte[]> record, Map<String, Interest> changes) {
    try {
      InterestRegistered registered = deserializer.deserialize(record.topic(), record.value());
      changes.put(record.key(), registered == null ? null : registered.interest());
    } catch (SerializationException e) {
      // Set aside by Strays, once; here it comes at every start.
      LOG.debug("not an interest, left out: {}", TopicReader.place(record));
      changes.put(record.key(), null);
    }
  }
}
