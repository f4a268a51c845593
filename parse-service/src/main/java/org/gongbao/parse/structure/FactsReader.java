package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one document from its heading, its signature and its layout. */
public final class FactsReader {

  private final Lines lines;

  /** Reads documents of these lines. */
  public FactsReader(Lines lines) {
    this.lines = lines;
  }

  /**
   * The facts of a document.
   *
   * @param heading the block it begins with
   * @param range its lines
   * @param section the section it stands under, or null
   * @param tocPage the page the contents give, or null
   */
  public DocumentFacts read(
      Heading heading, LineRange range, @Nullable String section, @Nullable Integer tocPage) {
    AttachmentReader reader = new AttachmentReader(lines, heading, range.endLine());
    List<Attachment> attachments = reader.read();
    int first = Math.min(heading.bodyLine(), range.endLine());
    Signature signature =
        new SignatureReader(lines).read(first, range.endLine(), labelled(attachments, range));
    if (heading.isInterpretation() && signature != null && signature.issuers().isEmpty()) {
      signature = null;
    }
    if (attachments.isEmpty() && signature != null && !heading.isInterpretation()) {
      attachments = reader.below(signature.lines().endLine());
    }
    LocalDate signed = signature == null ? null : signature.date();
    LocalDate date = heading.date() == null ? signed : heading.date();
    return new DocumentFacts(
        range,
        section,
        heading.title().text(),
        heading.number(),
        IssuerReader.read(heading, signature),
        date == null ? heading.adoptedOn() : date,
        KindReader.read(heading, section),
        tocPage,
        first,
        attachments,
        reader.unprinted(),
        places(heading, signature));
  }

  /** Where the first attachment with a label begins, or the line after the document. */
  private int labelled(List<Attachment> attachments, LineRange range) {
    return attachments.stream()
        .mapToInt(Attachment::startLine)
        .filter(line -> lines.line(line).tight().startsWith("附"))
        .findFirst()
        .orElse(range.endLine() + 1);
  }

  private static Map<String, LineRange> places(Heading heading, @Nullable Signature signature) {
    Map<String, LineRange> places = new HashMap<>();
    places.put("title", heading.title().lines());
    if (heading.numberLine() > 0) {
      places.put("documentNumber", at(heading.numberLine()));
    }
    if (heading.dateLine() > 0) {
      places.put("issuedOn", at(heading.dateLine()));
    } else if (signature != null && signature.date() != null) {
      places.put("issuedOn", at(signature.lines().endLine()));
    }
    return places;
  }

  private static LineRange at(int line) {
    return new LineRange(line, line);
  }
}
