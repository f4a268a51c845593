package org.gongbao.ingest.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.ingest.issue.IssuePublisher;
import org.gongbao.ingest.issue.Receipt;
import org.springframework.cloud.stream.function.StreamOperations;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Publishes through the binding {@code issues-out-0}, which is set to wait for the broker's
 * acknowledgement.
 */
final class StreamIssuePublisher implements IssuePublisher {

  static final String BINDING = "issues-out-0";
  private static final String SOURCE = "/ingest-service";

  private final StreamOperations stream;

  StreamIssuePublisher(StreamOperations stream) {
    this.stream = stream;
  }

  @Override
  public void publish(Receipt receipt) {
    if (!stream.send(BINDING, message(receipt.toEvent()))) {
      throw new IllegalStateException(
          "the binding " + BINDING + " did not accept issue " + receipt.issueId());
    }
  }

  static Message<byte[]> message(IssueReceived event) {
    byte[] value = Topics.ISSUES.valueSerde().serializer().serialize(Topics.ISSUES.name(), event);
    MessageBuilder<byte[]> message =
        MessageBuilder.withPayload(value)
            .setHeader(KafkaHeaders.KEY, event.issueId().getBytes(StandardCharsets.UTF_8));
    Headers headers = new RecordHeaders();
    CloudEvents.stamp(headers, Topics.ISSUES, event.issueId(), SOURCE, event.receivedAt());
    for (Header header : headers) {
      message.setHeader(header.key(), header.value());
    }
    return message.build();
  }
}
