package org.gongbao.parse.structure;

import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * A title as it stands in the text, put together from its lines.
 *
 * @param text without blanks, issuer lines before it included
 * @param words the same with blanks where the print had blanks or line breaks
 * @param issuerLines bodies named on lines of their own above the title
 * @param genre the word it ends with, or null
 * @param number a number printed on the title's own line, or null
 * @param lines where it stands
 */
public record Title(
    String text,
    String words,
    List<String> issuerLines,
    @Nullable Genre genre,
    @Nullable String number,
    LineRange lines) {

  /** Copies the issuers. */
  public Title {
    issuerLines = List.copyOf(issuerLines);
  }
}
