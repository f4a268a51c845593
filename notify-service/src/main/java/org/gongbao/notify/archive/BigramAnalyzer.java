package org.gongbao.notify.archive;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Cuts a folded text into every pair of neighbouring characters, signs and blanks included, each at
 * its own position, and the last character alone. So any run of characters is a run of pairs and
 * can be found exactly, and any single character begins a pair. A term is written as UTF-8 would be
 * if half a surrogate pair were a character like any other.
 */
final class BigramAnalyzer extends Analyzer {

  /** The term of a run of one or two characters. */
  static BytesRef term(CharSequence run) {
    byte[] bytes = new byte[3 * run.length()];
    int length = 0;
    for (int i = 0; i < run.length(); i++) {
      char sign = run.charAt(i);
      if (sign < 0x80) {
        bytes[length++] = (byte) sign;
      } else {
        // Three bytes also where UTF-8 has two: nothing but the order of terms depends on it.
        bytes[length++] = (byte) (0xE0 | sign >> 12);
        bytes[length++] = (byte) (0x80 | sign >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | sign & 0x3F);
      }
    }
    return new BytesRef(bytes, 0, length);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new BigramTokenizer());
  }

  private static final class BigramTokenizer extends Tokenizer {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final char[] buffer = new char[4096];
    private int filled;
    private int next;
    private int previous = -1;
    private int position;

    @Override
    public boolean incrementToken() throws IOException {
      clearAttributes();
      if (position == 0 && previous < 0) {
        previous = read();
      }
      if (previous < 0) {
        return false;
      }
      int following = read();
      String first = String.valueOf((char) previous);
      term.setBytesRef(term(following < 0 ? first : first + (char) following));
      offset.setOffset(position, position + 1);
      position++;
      previous = following;
      return true;
    }

    private int read() throws IOException {
      if (next == filled) {
        filled = fill(input);
        next = 0;
      }
      return filled <= 0 ? -1 : buffer[next++];
    }

    private int fill(Reader reader) throws IOException {
      int count = reader.read(buffer);
      return Math.max(count, 0);
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(position, position);
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      filled = 0;
      next = 0;
      previous = -1;
      position = 0;
    }
  }
}
