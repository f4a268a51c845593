package org.gongbao.parse.stream;

import org.gongbao.contract.Topics;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.parse.topic.TopicPacks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Tells the other services, at every start, which topics documents are classified by. The topic is
 * compacted, so saying it again changes nothing.
 */
class TopicCatalogue {
  private static final Logger LOG = LoggerFactory.getLogger(TopicCatalogue.class);

  private final TopicPacks packs;
  private final EventSender events;

  TopicCatalogue(TopicPacks packs, EventSender events) {
    this.packs = packs;
    this.events = events;
  }

  @EventListener(ApplicationReadyEvent.class)
  void publish() {
    for (TopicDefined topic : packs.definitions()) {
      events.send(Topics.TOPICS, topic.id(), topic);
    }
    LOG.info("published topics={}", packs.definitions().size());
  }
}
