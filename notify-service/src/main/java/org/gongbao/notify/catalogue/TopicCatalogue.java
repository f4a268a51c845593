package org.gongbao.notify.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gongbao.contract.event.TopicDefined;

/** The topics by id, in memory; every instance reads the whole compacted topic when it starts. */
public final class TopicCatalogue {

  private final ConcurrentMap<String, TopicDefined> topics = new ConcurrentHashMap<>();

  /** A topic is defined, or defined anew. */
  public void define(TopicDefined topic) {
    topics.put(topic.id(), topic);
  }

  /** A topic is no longer classified by. */
  public void remove(String topicId) {
    topics.remove(topicId);
  }

  /** The topic with an id. */
  public Optional<TopicDefined> find(String topicId) {
    return Optional.ofNullable(topics.get(topicId));
  }

  /** The Chinese name of a topic, or its id if it is not known (yet). */
  public String nameOf(String topicId) {
    return find(topicId).map(TopicDefined::nameZh).orElse(topicId);
  }

  /** All topics by id. */
  public List<TopicDefined> all() {
    return topics.values().stream().sorted(Comparator.comparing(TopicDefined::id)).toList();
  }

  /** Whether no topic is known: the parser has not told yet. */
  public boolean isEmpty() {
    return topics.isEmpty();
  }
}
