package org.gongbao.notify.stream;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.edges.stream.ReceivedRecord;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the catalogue as the topic of topics says. */
final class TopicUpdates implements Consumer<ReceivedRecord> {

  private static final Logger LOG = LoggerFactory.getLogger(TopicUpdates.class);

  private final TopicCatalogue catalogue;

  TopicUpdates(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void accept(ReceivedRecord update) {
    try {
      TopicDefined topic =
          Topics.TOPICS.valueSerde().deserializer().deserialize(update.topic(), update.value());
      if (topic == null) {
        catalogue.remove(new String(update.key(), StandardCharsets.UTF_8));
      } else {
        catalogue.define(topic);
      }
    } catch (SerializationException e) {
      // Set aside by Strays, once; here it comes at every start. The last good one holds.
      LOG.debug("offset={} of {} is no topic", update.offset(), update.topic());
    }
  }
}
