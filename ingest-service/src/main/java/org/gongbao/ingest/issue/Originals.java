package org.gongbao.ingest.issue;

import java.io.IOException;
import java.nio.file.Path;

/** The issues as they came, byte for byte. */
public interface Originals {

  /**
   * Keeps the bytes under an id derived from them. Keeping the same twice, at the same time or
   * after a crash half-way, is harmless. When this returns, the original is safely stored.
   *
   * @param id the bytes' SHA-256
   * @param file holds the bytes
   * @param fileName for people who look into the store; any text
   * @throws IOException if the file cannot be read
   */
  void keep(String id, Path file, String fileName) throws IOException;
}
