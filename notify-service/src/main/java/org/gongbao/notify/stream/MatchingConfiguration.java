package org.gongbao.notify.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.kstream.KStream;
import org.gongbao.contract.Topics;
import org.gongbao.notify.alert.Alerts;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.match.Matcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** Binds matching and the archive to their topics. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(MatchingConfiguration.class);

  /** A million interests are read in less; after it the stream thread begins anew. */
  private static final Duration READ_WITHIN = Duration.ofMinutes(4);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Bean
  Matcher matcher(MeterRegistry meters) {
    Matcher matcher = new Matcher(MatchingConfiguration::joinSegments);
    meters.gauge("gongbao.match.interests", matcher, Matcher::size);
    meters.gauge("gongbao.match.interests.broken", matcher, m -> m.broken().size());
    return matcher;
  }

  /** Joining can take seconds and must not slow matching down: a quiet thread of its own. */
  private static void joinSegments(Runnable joining) {
    Thread thread = new Thread(joining, "segment-joiner");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  @Bean
  Alerts alerts(Matcher matcher, Clock clock) {
    return new Alerts(matcher, clock);
  }

  @Bean
  InterestFeed interestFeed(Matcher matcher) {
    return new InterestFeed(matcher);
  }

  @Bean
  TopicFeed interestTopicFeed(InterestFeed interests, KafkaProperties kafka) {
    return new TopicFeed(Topics.INTERESTS, kafka.buildConsumerProperties(), interests);
  }

  @Bean
  TopicFeed archiveTopicFeed(Archive archive, KafkaProperties kafka, Clock clock) {
    return new TopicFeed(
        Topics.DOCUMENTS, kafka.buildConsumerProperties(), new ArchiveFeed(archive, clock));
  }

  @Bean
  TopicFeed relationTopicFeed(Archive archive, KafkaProperties kafka) {
    return new TopicFeed(
        Topics.RELATIONS, kafka.buildConsumerProperties(), new RelationFeed(archive));
  }

  @Bean
  BiConsumer<KStream<String, byte[]>, KStream<String, byte[]>> matchDocuments(
      Alerts alerts,
      InterestFeed interests,
      Archive archive,
      @Qualifier("archiveTopicFeed") TopicFeed archiveFeed,
      Clock clock) {
    return new MatchingTopology(
        alerts,
        () -> interests.awaitReady(READ_WITHIN),
        new KnownDocuments(archive, archiveFeed, READ_WITHIN),
        clock);
  }

  /** A stream thread that dies is replaced; its transaction is undone, so nothing is lost. */
  @Bean
  StreamsBuilderFactoryBeanConfigurer replaceFailedMatchingThreads() {
    return factory ->
        factory.setStreamsUncaughtExceptionHandler(
            failure -> {
              LOG.warn("a matching thread failed and is replaced", failure);
              LockSupport.parkNanos(PAUSE.toNanos());
              return StreamThreadExceptionResponse.REPLACE_THREAD;
            });
  }
}
