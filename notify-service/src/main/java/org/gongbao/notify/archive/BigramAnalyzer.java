package org.gongbao.notify.archive;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a folded text into every pair of neighbouring characters, signs and blanks included, each at
 * its own position, and a last pair of the last character with {@link #END}. So any run of
 * characters is a run of pairs and can be found exactly, and any single character begins a pair.
 */
final class BigramAnalyzer extends Analyzer {

  /** Stands after the last character; no character of Unicode. */
  static final char END = '\uFFFF';

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new BigramTokenizer());
  }

  private static final class BigramTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
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
      term.append((char) previous).append(following < 0 ? END : (char) following);
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
