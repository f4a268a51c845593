package org.gongbao.parse.split;

import org.gongbao.parse.structure.AttachmentLabel;
import org.gongbao.parse.structure.Lines;

/**
 * Ordinals stand above and below: the title is a cell of a catalogue of documents. An ordinal above
 * alone may be a page number.
 */
final class CatalogueClue implements Clue {

  private static final int LONGEST_ORDINAL = 3;

  private final Lines lines;

  CatalogueClue(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate candidate) {
    int below = lines.from(Math.min(candidate.heading().bodyLine(), lines.count()));
    boolean endsRow =
        isOrdinal(below)
            || !lines.has(below)
            || AttachmentLabel.isAlone(lines.line(below).tight())
            || SectionName.on(lines.line(below)) != null;
    return endsRow && isOrdinal(lines.before(candidate.line())) ? -8 : 0;
  }

  private boolean isOrdinal(int at) {
    String words = lines.has(at) ? lines.line(at).tight() : "";
    return !words.isEmpty()
        && words.length() <= LONGEST_ORDINAL
        && words.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }
}
