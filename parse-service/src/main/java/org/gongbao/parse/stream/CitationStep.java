package org.gongbao.parse.stream;

import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.citation.Citation;
import org.gongbao.parse.citation.Footprint;
import org.gongbao.parse.citation.KnownPolicy;
import org.gongbao.parse.citation.PolicyKeys;
import org.jspecify.annotations.Nullable;

/**
 * A document becomes its citations and the names it is known by; what it contributed before and
 * does not any more is taken back.
 */
final class CitationStep implements Processor<String, byte[], String, CitationStep.Change> {
  static final String FOOTPRINTS = "footprints";

  /** What changes. */
  sealed interface Change {}

  /** A document cites, or does no more. */
  record CitationChange(@Nullable Citation citation) implements Change {}

  /** A document is known by a name, or is no more. */
  record PolicyChange(String documentId, @Nullable KnownPolicy known) implements Change {}

  private ProcessorContext<String, Change> context;
  private KeyValueStore<String, Footprint> footprints;

  @Override
  public void init(ProcessorContext<String, Change> context) {
    this.context = context;
    this.footprints = context.getStateStore(FOOTPRINTS);
  }

  @Override
  public void process(Record<String, byte[]> record) {
    if (record.key() == null) {
      return;
    }
    PolicyDocument document;
    try {
      document =
          Topics.DOCUMENTS
              .valueSerde()
              .deserializer()
              .deserialize(Topics.DOCUMENTS.name(), record.value());
    } catch (SerializationException e) {
      return; // the feed of the store sets it aside
    }
    Footprint stored = footprints.get(record.key());
    Footprint before = stored == null ? Footprint.NONE : stored;
    Footprint now = document == null ? Footprint.NONE : contribute(record, document);
    takeBack(record, before, now);
    footprints.put(record.key(), document == null ? null : now);
  }

  private Footprint contribute(Record<String, byte[]> record, PolicyDocument document) {
    List<Citation> citations = Citation.of(document);
    List<String> keys = List.copyOf(PolicyKeys.of(document));
    citations.forEach(c -> forward(record, c.id(), new CitationChange(c)));
    PolicyChange known = new PolicyChange(document.id(), KnownPolicy.of(document));
    keys.forEach(key -> forward(record, key, known));
    return new Footprint(citations.stream().map(Citation::id).toList(), keys);
  }

  private void takeBack(Record<String, byte[]> record, Footprint before, Footprint now) {
    before.citationIds().stream()
        .filter(id -> !now.citationIds().contains(id))
        .forEach(id -> forward(record, id, new CitationChange(null)));
    before.policyKeys().stream()
        .filter(key -> !now.policyKeys().contains(key))
        .forEach(key -> forward(record, key, new PolicyChange(record.key(), null)));
  }

  private void forward(Record<String, byte[]> record, String key, Change change) {
    context.forward(record.withKey(key).withValue(change));
  }
}
