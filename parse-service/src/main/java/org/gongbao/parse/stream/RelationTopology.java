package org.gongbao.parse.stream;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.parse.citation.Citation;
import org.gongbao.parse.citation.Footprint;
import org.gongbao.parse.citation.KnownPolicies;
import org.gongbao.parse.citation.Resolutions;

/**
 * Joins what documents cite with the documents that are known, by foreign key: whichever side
 * arrives first, the relation is published when the second does, and taken back when either goes.
 */
final class RelationTopology implements Consumer<KStream<String, byte[]>> {
  private final Clock clock;

  RelationTopology(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void accept(KStream<String, byte[]> documents) {
    KStream<String, CitationStep.Change> changes =
        documents.process(
            new Step<>(CitationStep::new, CitationStep.FOOTPRINTS, Json.serde(Footprint.class)),
            Named.as("read-citations"));
    KTable<String, RelationResolved> found =
        citations(changes)
            .join(
                knownPolicies(changes),
                Citation::key,
                (citation, known) -> known.resolve(citation),
                TableJoined.as("citation-policy"),
                stored("found", Json.serde(RelationResolved.class)));
    publish(found);
  }

  /** Every citation, by its id. */
  private static KTable<String, Citation> citations(KStream<String, CitationStep.Change> changes) {
    return changes
        .filter((id, change) -> change instanceof CitationStep.CitationChange)
        .mapValues(change -> ((CitationStep.CitationChange) change).citation())
        .toTable(Named.as("citations"), stored("citations", Json.serde(Citation.class)));
  }

  /** The documents that go by each name. */
  private static KTable<String, KnownPolicies> knownPolicies(
      KStream<String, CitationStep.Change> changes) {
    return changes
        .filter((key, change) -> change instanceof CitationStep.PolicyChange)
        .mapValues(change -> (CitationStep.PolicyChange) change)
        .groupByKey(
            Grouped.with("known", Serdes.String(), Json.serde(CitationStep.PolicyChange.class)))
        .aggregate(
            () -> KnownPolicies.NONE,
            (key, change, known) -> known.with(change.documentId(), change.known()),
            stored("known-policies", Json.serde(KnownPolicies.class)));
  }

  private void publish(KTable<String, RelationResolved> found) {
    found
        .toStream()
        .map(
            (id, relation) ->
                KeyValue.pair(
                    Citation.relationOf(id),
                    new ResolutionStep.Found(Citation.rankOf(id), relation)))
        .repartition(
            Repartitioned.with(Serdes.String(), Json.serde(ResolutionStep.Found.class))
                .withName("found"))
        .process(
            new Step<>(
                () -> new ResolutionStep(clock),
                ResolutionStep.RESOLUTIONS,
                Json.serde(Resolutions.class)),
            Named.as("resolve"))
        .to(
            (key, outgoing, context) -> outgoing.topic().name(),
            Produced.with(Serdes.String(), Outgoing.serde()).withName("send-relation"));
  }

  private static <V> Materialized<String, V, KeyValueStore<Bytes, byte[]>> stored(
      String name, Serde<V> serde) {
    return Materialized.<String, V, KeyValueStore<Bytes, byte[]>>as(name)
        .withKeySerde(Serdes.String())
        .withValueSerde(serde)
        .withCachingDisabled();
  }

  /** A step and the store it keeps. */
  private record Step<I, O, S>(
      Supplier<Processor<String, I, String, O>> step, String store, Serde<S> serde)
      implements ProcessorSupplier<String, I, String, O> {
    @Override
    public Processor<String, I, String, O> get() {
      return step.get();
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(
          Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(store), Serdes.String(), serde));
    }
  }
}
