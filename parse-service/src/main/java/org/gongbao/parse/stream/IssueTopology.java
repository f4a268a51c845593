package org.gongbao.parse.stream;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.IssueReceived;

/**
 * Issues become documents, outcomes and dead letters. The values arrive as bytes, because a record
 * that is not an issue event must reach the dead letters too.
 */
final class IssueTopology implements Consumer<KStream<String, byte[]>> {
  private final Function<IssueReceived, Reading> reader;
  private final DocumentLimit limit;
  private final Clock clock;

  IssueTopology(Function<IssueReceived, Reading> reader, DocumentLimit limit, Clock clock) {
    this.reader = reader;
    this.limit = limit;
    this.clock = clock;
  }

  @Override
  public void accept(KStream<String, byte[]> issues) {
    issues
        .process(new Step(), Named.as("read-issue"))
        .to(
            (key, outgoing, context) -> outgoing.topic().name(),
            Produced.with(Serdes.String(), Outgoing.serde()).withName("send"));
  }

  /** Brings the step its store: few hundred bytes an issue, kept in memory, restored from Kafka. */
  private final class Step implements ProcessorSupplier<String, byte[], String, Outgoing> {
    @Override
    public Processor<String, byte[], String, Outgoing> get() {
      return new IssueStep(reader, limit, clock);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(
          Stores.keyValueStoreBuilder(
              Stores.inMemoryKeyValueStore(IssueStep.LAST_PARSED),
              Serdes.String(),
              Topics.OUTCOMES.valueSerde()));
    }
  }
}
