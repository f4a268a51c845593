package org.gongbao.ingest.issue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Originals that are gone with the test. */
public final class InMemoryOriginals implements Originals {

  private final Map<String, byte[]> all = new ConcurrentHashMap<>();

  @Override
  public void keep(String id, Path file, String fileName) throws IOException {
    all.put(id, Files.readAllBytes(file));
  }

  /** How many there are. */
  public int count() {
    return all.size();
  }

  byte[] bytes(String id) {
    return all.get(id);
  }
}
