package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block a document begins with: title, and what of number, date and addressee stands with it.
 *
 * @param title the title with its issuer lines
 * @param startLine first line of the block; a number or a letterhead may stand above the title
 * @param number 文号, or null
 * @param numberLine where it stands, 0 for nowhere
 * @param date the date in the block, or null
 * @param dateLine where it stands, 0 for nowhere
 * @param byline bodies named under the title, by a label such as 发文机关 or alone
 * @param adoptedOn the day on which a note under the title says that it was adopted, or null
 * @param addresseeLine the line addressing somebody, 0 for none
 * @param bodyLine first line after the block, or the line on which text follows the address
 */
public record Heading(
    Title title,
    int startLine,
    @Nullable String number,
    int numberLine,
    @Nullable LocalDate date,
    int dateLine,
    List<String> byline,
    @Nullable LocalDate adoptedOn,
    int addresseeLine,
    int bodyLine) {

  /** Copies the byline. */
  public Heading {
    byline = List.copyOf(byline);
  }

  /** Whether it explains another document: 《…》解读. */
  public boolean isInterpretation() {
    return Interpretation.isTitle(title.text());
  }
}
