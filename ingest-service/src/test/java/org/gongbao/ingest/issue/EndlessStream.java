package org.gongbao.ingest.issue;

import java.io.InputStream;

/** Never ends; counts what was taken of it. */
final class EndlessStream extends InputStream {

  private long read;

  @Override
  public int read() {
    read++;
    return 0;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    read += length;
    return length;
  }

  long count() {
    return read;
  }
}
