package org.gongbao.ingest.issue;

/**
 * How much is read of a thing somebody brings.
 *
 * @param maxSize largest issue that is accepted, in bytes
 */
public record Limits(long maxSize) {

  /** Refuses a limit that would refuse everything. */
  public Limits {
    if (maxSize <= 0) {
      throw new IllegalArgumentException("the largest size is " + maxSize + " bytes; give more");
    }
  }

  /**
   * How many bytes are read, though not kept, of something too large: enough to know it again and
   * to let a client finish its request, without reading for ever.
   */
  public long maxRead() {
    return Math.multiplyExact(maxSize, 2L);
  }
}
