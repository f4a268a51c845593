package org.gongbao.parse.body;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Lines;

/** Reads tables, paragraphs and outline of a document in one pass. */
public final class BodyReader {

  private final TableReader tables = new TableReader();

  /** A reader; it keeps nothing between documents. */
  public BodyReader() {}

  /**
   * Reads a document.
   *
   * @param lines of the whole issue, running heads and page numbers marked as noise
   * @param range the document's lines
   * @param attachments what it carries, in order
   */
  public Body read(Lines lines, LineRange range, List<Attachment> attachments) {
    List<Attachment> ordered =
        attachments.stream().sorted(Comparator.comparingInt(Attachment::startLine)).toList();
    Set<Integer> starts =
        ordered.stream().map(Attachment::startLine).collect(Collectors.toUnmodifiableSet());
    List<TablePiece> pieces = tables.read(lines, range);
    List<Paragraph> paragraphs = new ParagraphJoiner(lines, range, starts).join(pieces);
    return new Body(
        OutlineReader.read(paragraphs, ordered),
        pieces.stream().map(TablePiece::table).toList(),
        paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n")),
        paragraphs.stream().map(Paragraph::startLine).toList());
  }
}
