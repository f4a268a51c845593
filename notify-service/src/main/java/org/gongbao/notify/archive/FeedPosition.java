package org.gongbao.notify.archive;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far an archive has read the topic it is fed from; kept in the commits of its index, so that
 * what is in the index and how far it has read never differ.
 *
 * @param source identity of the topic: a topic made anew under the same name is another source
 * @param nextOffsets the next offset to read, by partition
 */
public record FeedPosition(String source, Map<Integer, Long> nextOffsets) {

  /** Before anything was read. */
  public static final FeedPosition START = new FeedPosition("", Map.of());

  private static final String SOURCE = "source";
  private static final String PARTITION = "partition-";

  /** Copies the offsets. */
  public FeedPosition {
    nextOffsets = Map.copyOf(nextOffsets);
  }

  Map<String, String> toCommitData() {
    Map<String, String> data = new TreeMap<>();
    data.put(SOURCE, source);
    nextOffsets.forEach((partition, next) -> data.put(PARTITION + partition, next.toString()));
    return data;
  }

  static FeedPosition fromCommitData(Map<String, String> data) {
    Map<Integer, Long> offsets = new TreeMap<>();
    data.forEach(
        (name, value) -> {
          if (name.startsWith(PARTITION)) {
            offsets.put(Integer.valueOf(name.substring(PARTITION.length())), Long.valueOf(value));
          }
        });
    return new FeedPosition(data.getOrDefault(SOURCE, ""), offsets);
  }
}
