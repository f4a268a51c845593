package org.gongbao.notify.stream;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.notify.alert.Alerts;

/**
 * Documents × interests → alerts, and what relations between documents add to them for those who
 * follow a policy. Alerts are brought together by interest, wherever their documents stood, and
 * each passes once: one policy alerts one interest once, however many gazettes print it and however
 * often it is parsed. What cannot be matched goes to the dead letters.
 */
final class MatchingTopology
    implements BiConsumer<KStream<String, byte[]>, KStream<String, byte[]>> {

  private final Alerts alerts;
  private final Runnable awaitInterests;
  private final Function<String, Optional<PolicyDocument>> known;
  private final Clock clock;

  /**
   * A topology.
   *
   * @param awaitInterests returns once the matcher knows the interests there are
   * @param known the document with an id, empty only if there is none (any more)
   */
  MatchingTopology(
      Alerts alerts,
      Runnable awaitInterests,
      Function<String, Optional<PolicyDocument>> known,
      Clock clock) {
    this.alerts = alerts;
    this.awaitInterests = awaitInterests;
    this.known = known;
    this.clock = clock;
  }

  @Override
  public void accept(KStream<String, byte[]> documents, KStream<String, byte[]> relations) {
    KStream<String, Object> ofDocuments =
        documents.process(
            () -> new MatchStep(alerts, awaitInterests, clock), Named.as("match-document"));
    KStream<String, Object> ofRelations =
        relations.process(
            () -> new FollowStep(alerts, awaitInterests, known, clock), Named.as("match-relation"));
    setAside(ofDocuments, Topics.DOCUMENTS_DEAD_LETTERS);
    setAside(ofRelations, Topics.RELATIONS_DEAD_LETTERS);
    alerts(ofDocuments)
        .merge(alerts(ofRelations))
        .repartition(
            Repartitioned.with(Serdes.String(), Topics.ALERTS.valueSerde())
                .withName("alerts-by-interest"))
        .process(new OnceSupplier(), Named.as("alert-once"))
        .process(() -> new Stamping<>(Topics.ALERTS, AlertRaised::raisedAt))
        .to(Topics.ALERTS.name(), Produced.with(Serdes.String(), Topics.ALERTS.valueSerde()));
  }

  private static KStream<String, AlertRaised> alerts(KStream<String, Object> outcomes) {
    return outcomes
        .filter((key, outcome) -> outcome instanceof AlertRaised)
        .mapValues(outcome -> (AlertRaised) outcome);
  }

  private static void setAside(KStream<String, Object> outcomes, Topic<DeadLetter> deadLetters) {
    outcomes
        .filter((key, outcome) -> outcome instanceof DeadLetter)
        .mapValues(outcome -> (DeadLetter) outcome)
        .process(() -> new Stamping<>(deadLetters, DeadLetter::at))
        .to(deadLetters.name(), Produced.with(Serdes.String(), deadLetters.valueSerde()));
  }

  /** Brings its store with it. */
  private static final class OnceSupplier
      implements ProcessorSupplier<String, AlertRaised, String, AlertRaised> {

    @Override
    public Processor<String, AlertRaised, String, AlertRaised> get() {
      return new AlertOnce();
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(
          Stores.keyValueStoreBuilder(
              Stores.persistentKeyValueStore(AlertOnce.STORE), Serdes.String(), Serdes.String()));
    }
  }
}
