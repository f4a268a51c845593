package org.gongbao.parse.original;

/** The bytes of gazette issues as they came in. */
public interface Originals {
  /**
   * All bytes of an original.
   *
   * @param originalId as the event gives it
   * @throws OriginalMissingException when there is none of that id; any other exception may pass
   */
  byte[] read(String originalId) throws OriginalMissingException;
}
