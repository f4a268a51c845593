package org.gongbao.parse.stream;

import java.time.Clock;
import java.util.function.Consumer;
import org.apache.kafka.streams.kstream.KStream;
import org.gongbao.contract.Topics;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.ReceivedRecord;
import org.gongbao.parse.ParseSettings;
import org.gongbao.parse.document.Documents;
import org.gongbao.parse.document.Relations;
import org.gongbao.parse.issue.IssueParser;
import org.gongbao.parse.original.Originals;
import org.gongbao.parse.text.TextExtractor;
import org.gongbao.parse.topic.TopicClassifier;
import org.gongbao.parse.topic.TopicPacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.messaging.Message;

/** The service's functions; {@code parse-service.yml} names and binds them. */
@Configuration(proxyBeanMethods = false)
class StreamFunctions {
  @Bean
  Consumer<KStream<String, byte[]>> parseIssues(
      Originals originals, ParseSettings settings, TopicPacks packs, Clock clock) {
    DocumentLimit limit = new DocumentLimit(settings.documentLimit().toBytes());
    IssueParser parser = new IssueParser(new TopicClassifier(packs));
    IssueReader reader = new IssueReader(originals, new TextExtractor(), parser);
    return new IssueTopology(reader::read, limit, clock);
  }

  @Bean
  Consumer<KStream<String, byte[]>> joinRelations(Clock clock) {
    return new RelationTopology(clock);
  }

  @Bean
  Consumer<Message<?>> storeDocuments(Documents documents, DeadLetters deadLetters) {
    var feed = new StoreFeed<>(Topics.DOCUMENTS, documents::put, documents::remove, deadLetters);
    return message -> feed.accept(ReceivedRecord.of(message));
  }

  @Bean
  Consumer<Message<?>> storeRelations(Relations relations, DeadLetters deadLetters) {
    var feed = new StoreFeed<>(Topics.RELATIONS, relations::put, relations::remove, deadLetters);
    return message -> feed.accept(ReceivedRecord.of(message));
  }

  @Bean
  DeadLetters deadLetters(EventSender events, Clock clock) {
    return new DeadLetters(events::send, clock);
  }

  @Bean
  EventSender parseEventSender(KafkaOperations<String, byte[]> kafka, Clock clock) {
    return new EventSender(kafka, clock);
  }

  @Bean
  TopicPacks topicPacks(ParseSettings settings) {
    return TopicPacks.of(settings.topicsFolder());
  }

  @Bean
  TopicCatalogue topicCatalogue(TopicPacks packs, EventSender events) {
    return new TopicCatalogue(packs, events);
  }

  @Bean
  Replay replay(ConsumerFactory<String, byte[]> consumers, EventSender events) {
    return new Replay(new TopicScan(consumers), events);
  }
}
