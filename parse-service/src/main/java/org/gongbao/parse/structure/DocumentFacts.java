package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * What the heading block and the layout of a document say of it: the ground on which validity,
 * relations, outline and topics are read.
 *
 * @param range its lines in the source text
 * @param section the section it stands under, or null
 * @param title the formal title
 * @param documentNumber 文号, or null
 * @param issuers who signs, in order
 * @param issuedOn 成文日期, or null
 * @param kind 文种, or null
 * @param tocPage page in the contents, or null
 * @param bodyLine first line after title, number, date and addressee
 * @param attachments what is printed with it, in order
 * @param announced attachments that its list names and the gazette does not print
 * @param places where each fact was read, by the name of its component
 */
public record DocumentFacts(
    LineRange range,
    @Nullable String section,
    String title,
    @Nullable String documentNumber,
    List<String> issuers,
    @Nullable LocalDate issuedOn,
    @Nullable String kind,
    @Nullable Integer tocPage,
    int bodyLine,
    List<Attachment> attachments,
    List<Attachment> announced,
    Map<String, LineRange> places) {

  /** Whether it explains another document. */
  public boolean isInterpretation() {
    return Genre.INTERPRETATION.word().equals(kind);
  }

  /** Copies the collections. */
  public DocumentFacts {
    issuers = List.copyOf(issuers);
    attachments = List.copyOf(attachments);
    announced = List.copyOf(announced);
    places = Map.copyOf(places);
  }
}
