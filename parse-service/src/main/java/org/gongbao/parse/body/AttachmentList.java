package org.gongbao.parse.body;

/**
 * Follows the list that names the attachments of a document, 附件：1.… 2.…: its numbers are labels of
 * the attachments and no headings.
 */
final class AttachmentList {

  private boolean open;

  /** Whether a paragraph, asked for in order, belongs to such a list. */
  boolean contains(Paragraph paragraph) {
    String text = paragraph.text();
    if (text.startsWith("附件：") || text.startsWith("附件:") || text.startsWith("附：")) {
      open = true;
      return true;
    }
    Label label = paragraph.label();
    open =
        open
            && label != null
            && label.family() == LabelFamily.NUMBER
            && !Endings.endsSentence(text);
    return open;
  }
}
