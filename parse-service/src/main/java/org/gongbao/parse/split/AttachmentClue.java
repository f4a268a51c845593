package org.gongbao.parse.split;

import org.gongbao.parse.structure.AttachmentLabel;
import org.gongbao.parse.structure.Lines;

/** The line above says 附件: what follows is an attachment's heading. */
final class AttachmentClue implements Clue {

  private final Lines lines;

  AttachmentClue(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate candidate) {
    int above = lines.before(candidate.line());
    return lines.has(above) && AttachmentLabel.isAlone(lines.line(above).tight()) ? -8 : 0;
  }
}
