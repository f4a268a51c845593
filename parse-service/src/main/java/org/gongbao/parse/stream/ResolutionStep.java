package org.gongbao.parse.stream;

import java.time.Clock;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.parse.citation.Resolutions;
import org.jspecify.annotations.Nullable;

/** Publishes what the best name of a relation finds, and only when that changes. */
final class ResolutionStep implements Processor<String, ResolutionStep.Found, String, Outgoing> {
  static final String RESOLUTIONS = "resolutions";

  /**
   * What one citation finds.
   *
   * @param rank of the name it looked under
   * @param relation or null when it finds nothing any more
   */
  record Found(int rank, @Nullable RelationResolved relation) {}

  private final Clock clock;
  private ProcessorContext<String, Outgoing> context;
  private KeyValueStore<String, Resolutions> resolutions;

  ResolutionStep(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<String, Outgoing> context) {
    this.context = context;
    this.resolutions = context.getStateStore(RESOLUTIONS);
  }

  @Override
  public void process(Record<String, Found> record) {
    Resolutions stored = resolutions.get(record.key());
    Resolutions before = stored == null ? Resolutions.NONE : stored;
    Resolutions now = before.with(record.value().rank(), record.value().relation());
    resolutions.put(record.key(), now.best() == null ? null : now);
    RelationResolved best = now.best();
    if (!Objects.equals(before.best(), best)) {
      Outgoing outgoing =
          best == null ? Outgoing.tombstone(Topics.RELATIONS) : Outgoing.of(Topics.RELATIONS, best);
      context.forward(outgoing.caused(record, record.key(), clock.instant()));
    }
  }
}
