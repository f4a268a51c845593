package org.gongbao.notify.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.gongbao.contract.Topic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads all partitions of a topic into this instance, without a group, for as long as the service
 * runs. A failure is logged and reading begins again from where the reader left off.
 */
public final class TopicFeed implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(TopicFeed.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int RECORDS_A_POLL = 5_000;

  private final Topic<?> topic;
  private final Map<String, Object> settings;
  private final TopicReader reader;
  private volatile boolean isRunning;
  private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
  private volatile boolean hasStopped;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private @Nullable Thread thread;

  /**
   * A feed that has not begun.
   *
   * @param settings how to reach Kafka, as consumers and admin clients take it
   */
  public TopicFeed(Topic<?> topic, Map<String, Object> settings, TopicReader reader) {
    this.topic = topic;
    this.reader = reader;
    this.settings = new HashMap<>(settings);
    this.settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    this.settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    this.settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    this.settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    this.settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    this.settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_A_POLL);
  }

  @Override
  public synchronized void start() {
    isRunning = true;
    hasStopped = false;
    thread = new Thread(this::run, "feed-" + topic.name());
    thread.start();
  }

  @Override
  public synchronized void stop() {
    isRunning = false;
    hasStopped = true;
    waiting.forEach(waiter -> waiter.reached.cancel(false));
    Consumer<String, byte[]> polling = consumer;
    if (polling != null) {
      polling.wakeup();
    }
    join();
  }

  /**
   * Waits until all that is in the topic now has been taken in.
   *
   * @throws IllegalStateException if that takes longer, or the feed stops before
   */
  public void awaitEnd(Duration atMost) {
    Waiter waiter = new Waiter();
    waiting.add(waiter);
    if (hasStopped) {
      waiter.reached.cancel(false);
    }
    try {
      waiter.reached.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + topic.name(), e);
    } catch (CancellationException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(topic.name() + " was not read within " + atMost, e);
    } finally {
      waiting.remove(waiter);
    }
  }

  private void join() {
    try {
      if (thread != null) {
        LockSupport.unpark(thread);
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }

  private void run() {
    while (isRunning) {
      try (Consumer<String, byte[]> opened = new KafkaConsumer<>(settings)) {
        consumer = opened;
        read(opened);
      } catch (WakeupException e) {
        LOG.debug("reading of {} ends", topic.name());
      } catch (ExecutionException | RuntimeException e) {
        LOG.warn("reading of {} failed, trying again: {}", topic.name(), e.toString());
        LockSupport.parkNanos(PAUSE.toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } finally {
        consumer = null;
        reader.end();
      }
    }
  }

  private void read(Consumer<String, byte[]> opened)
      throws ExecutionException, InterruptedException {
    TopicDescription description = describe();
    List<TopicPartition> partitions =
        description.partitions().stream()
            .map(partition -> new TopicPartition(topic.name(), partition.partition()))
            .toList();
    opened.assign(partitions);
    Map<Integer, Long> ends = byPartition(opened.endOffsets(partitions));
    opened.seekToBeginning(partitions);
    reader
        .begin(description.topicId().toString(), ends)
        .forEach(
            (partition, next) -> opened.seek(new TopicPartition(topic.name(), partition), next));
    waiting.forEach(waiter -> waiter.ends = null);
    boolean isCaughtUp = false;
    while (isRunning) {
      setEnds(opened, partitions);
      var records = opened.poll(POLL);
      Map<Integer, Long> next = new HashMap<>();
      partitions.forEach(partition -> next.put(partition.partition(), opened.position(partition)));
      reader.accept(records, next);
      if (!isCaughtUp && hasReached(next, ends)) {
        isCaughtUp = true;
        reader.caughtUp();
      }
      for (Waiter waiter : waiting) {
        if (waiter.ends != null && hasReached(next, waiter.ends)) {
          waiter.reached.complete(null);
        }
      }
    }
  }

  /** Who began to wait waits for what is in the topic now, not for what comes meanwhile. */
  private void setEnds(Consumer<String, byte[]> opened, List<TopicPartition> partitions) {
    List<Waiter> fresh = waiting.stream().filter(waiter -> waiter.ends == null).toList();
    if (!fresh.isEmpty()) {
      Map<Integer, Long> ends = byPartition(opened.endOffsets(partitions));
      fresh.forEach(waiter -> waiter.ends = ends);
    }
  }

  private static boolean hasReached(Map<Integer, Long> next, Map<Integer, Long> ends) {
    return ends.entrySet().stream().allMatch(end -> next.get(end.getKey()) >= end.getValue());
  }

  private TopicDescription describe() throws ExecutionException, InterruptedException {
    Map<String, Object> adminSettings = new HashMap<>(settings);
    try (Admin admin = Admin.create(adminSettings)) {
      return admin.describeTopics(List.of(topic.name())).allTopicNames().get().get(topic.name());
    }
  }

  private static Map<Integer, Long> byPartition(Map<TopicPartition, Long> offsets) {
    Map<Integer, Long> byPartition = new HashMap<>();
    offsets.forEach((partition, offset) -> byPartition.put(partition.partition(), offset));
    return byPartition;
  }

  /** Somebody who waits; what for is known to the reading thread alone. */
  private static final class Waiter {
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private @Nullable Map<Integer, Long> ends;
  }
}
