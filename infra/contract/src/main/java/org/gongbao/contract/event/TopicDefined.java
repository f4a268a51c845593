package org.gongbao.contract.event;

import java.util.Objects;

/**
 * A topic (主题) that documents are classified by and that can be subscribed to. Compacted by id.
 *
 * @param id such as {@code carbon}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param description a sentence in Chinese: what belongs to it
 */
public record TopicDefined(String id, String nameZh, String nameEn, String description) {

  /** Refuses a topic without id or name. */
  public TopicDefined {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(nameZh, "nameZh");
    Objects.requireNonNull(nameEn, "nameEn");
    Objects.requireNonNull(description, "description");
  }
}
