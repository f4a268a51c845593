package org.gongbao.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.ingest.issue.IssuePublisher;
import org.gongbao.ingest.issue.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.function.StreamOperations;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Publishes through bindings that are set to wait for the broker's acknowledgement: {@code
 * issues-out-0}, and one named after its topic for dead letters.
 */
final class StreamPublisher implements IssuePublisher, DeadLetters.Outbox {

  static final String ISSUES = "issues-out-0";
  private static final String SOURCE = "/ingest-service";

  private final StreamOperations stream;

  StreamPublisher(StreamOperations stream) {
    this.stream = stream;
  }

  @Override
  public void publish(Receipt receipt) {
    IssueReceived event = receipt.toEvent();
    byte[] value = bytes(Topics.ISSUES, event);
    send(
        ISSUES,
        message(Topics.ISSUES, event.issueId(), event.issueId(), value, event.receivedAt()));
  }

  @Override
  public void publish(Topic<DeadLetter> topic, @Nullable String key, DeadLetter letter) {
    byte[] value = bytes(topic, letter);
    String id = Ids.derive("event", topic.name(), key, Ids.sha256(value));
    send(topic.name(), message(topic, key, id, value, letter.at()));
  }

  private void send(String binding, Message<byte[]> message) {
    if (!stream.send(binding, message)) {
      throw new IllegalStateException("the binding " + binding + " did not accept an event");
    }
  }

  private static <V> byte[] bytes(Topic<V> topic, V event) {
    return topic.valueSerde().serializer().serialize(topic.name(), event);
  }

  private static Message<byte[]> message(
      Topic<?> topic, @Nullable String key, String id, byte[] value, Instant time) {
    MessageBuilder<byte[]> message = MessageBuilder.withPayload(value);
    if (key != null) {
      message.setHeader(KafkaHeaders.KEY, key.getBytes(StandardCharsets.UTF_8));
    }
    Headers headers = new RecordHeaders();
    CloudEvents.stamp(headers, topic, id, SOURCE, time);
    for (Header header : headers) {
      message.setHeader(header.key(), header.value());
    }
    return message.build();
  }
}
