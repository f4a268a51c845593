package org.gongbao.ingest.issue;

class InMemoryOriginalsTest extends OriginalsContract {

  private final InMemoryOriginals originals = new InMemoryOriginals();

  @Override
  Originals originals() {
    return originals;
  }

  @Override
  byte[] read(String id) {
    return originals.bytes(id);
  }
}
