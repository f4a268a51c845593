package org.gongbao.contract.document;

import java.util.List;
import java.util.Objects;

/**
 * How much a document is about a topic.
 *
 * @param id the topic's id, such as {@code carbon}
 * @param score 0 to 1: from {@link #ABOUT} on the document is about the topic and alerts; from
 *     {@link #DEALS_WITH} on a part of it deals with the topic
 * @param because the words that weighed most
 */
public record TopicScore(String id, double score, List<String> because) {

  /** From here on a document is about the topic. */
  public static final double ABOUT = 0.5;

  /** From here on a part of the document deals with the topic. */
  public static final double DEALS_WITH = 0.2;

  /** Refuses a score outside 0 to 1. */
  public TopicScore {
    Objects.requireNonNull(id, "id");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " of topic " + id + " is not 0 to 1");
    }
    because = PolicyDocument.copy(because);
  }
}
