package org.gongbao.notify.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.problem.RecordProblem;
import org.gongbao.edges.stream.Letters;
import org.gongbao.edges.stream.ReceivedRecord;

/** The dead letter of a record that a step of a topology cannot use. */
final class SetAside {

  private SetAside() {}

  static DeadLetter letter(
      Record<String, byte[]> record,
      RecordMetadata place,
      RecordProblem code,
      String reason,
      RuntimeException cause,
      Instant now) {
    return Letters.of(
        new ReceivedRecord(
            place.topic(),
            place.partition(),
            place.offset(),
            record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8),
            record.value()),
        code.text(),
        reason,
        cause,
        now);
  }
}
