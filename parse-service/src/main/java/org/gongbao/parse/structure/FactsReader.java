package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one document from its heading, its signature and its layout. */
public final class FactsReader {

  private static final Pattern DECIDED =
      Pattern.compile("([12]\\d{3}年\\d{1,2}月\\d{1,2}日)[，,][^。；]{2,30}决定");

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
    String kind = KindReader.read(heading, section);
    if (date == null && heading.adoptedOn() == null && Genre.PERSONNEL.word().equals(kind)) {
      signature = decided(range);
      date = signature == null ? null : signature.date();
    }
    return new DocumentFacts(
        range,
        section,
        heading.title().text(),
        heading.number(),
        IssuerReader.read(heading, signature),
        date == null ? heading.adoptedOn() : date,
        kind,
        tocPage,
        first,
        attachments,
        reader.unprinted(),
        places(heading, signature));
  }

  /** An unsigned list of appointments says when they were decided; several days are no day. */
  private @Nullable Signature decided(LineRange range) {
    Signature decided = null;
    for (int at = lines.from(range.startLine()); at <= range.endLine(); at = lines.after(at)) {
      Matcher words = DECIDED.matcher(lines.line(at).tight());
      LocalDate date = words.lookingAt() ? IssueDate.on(words.group(1)) : null;
      if (date != null && decided != null) {
        return null;
      }
      decided = date == null ? decided : new Signature(List.of(), date, at(at));
    }
    return decided;
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
