package org.gongbao.parse.split;

import java.util.regex.Pattern;
import org.gongbao.parse.structure.Heading;

/** 《…》解读 standing as a heading: interpretations have neither number nor date nor addressee. */
final class InterpretationClue implements Clue {

  /** What may stand before the title that is explained: a body's name, the word itself. */
  private static final Pattern BEFORE_QUOTE =
      Pattern.compile("[\\p{IsHan}（）()]*(?:关于|印发)?|.{0,8}(?:一图读懂|图解|解读|问答).{0,3}");

  @Override
  public double weigh(Candidate candidate) {
    Heading heading = candidate.heading();
    if (!candidate.isInterpretation()) {
      return 0;
    }
    String title = heading.title().text();
    int quote = title.indexOf('《');
    return quote < 0 ? 3 : BEFORE_QUOTE.matcher(title.substring(0, quote)).matches() ? 6 : 0;
  }
}
