package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.parse.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The headings and articles of a document as a tree. Which label stands above which is told by the
 * order in which they appear and the ranks of {@link LabelFamily}; heading marks of a converter are
 * noise and count for nothing. Each attachment is a node of its own in which numbering begins anew.
 */
final class OutlineReader {

  private static final Pattern PRINTED = Pattern.compile("附件?[\\d０-９一二三四五六七八九十]{0,3}(?=[：:]|$)");

  private OutlineReader() {}

  static List<OutlineNode> read(List<Paragraph> paragraphs, List<Attachment> attachments) {
    List<OutlineNode> outline = new ArrayList<>();
    OutlineBuilder builder = new OutlineBuilder(1);
    AttachmentList lists = new AttachmentList();
    @Nullable Attachment within = null;
    String label = "";
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      while (next < attachments.size()
          && attachments.get(next).startLine() <= paragraph.startLine()) {
        close(outline, builder, within, label);
        label = printedLabel(paragraph);
        within = attachments.get(next++);
        builder = new OutlineBuilder(2);
      }
      builder.add(lists.contains(paragraph) ? paragraph.withoutLabel() : paragraph);
    }
    close(outline, builder, within, label);
    return outline;
  }

  private static void close(
      List<OutlineNode> outline,
      OutlineBuilder builder,
      @Nullable Attachment within,
      String label) {
    List<OutlineNode> nodes = builder.build();
    if (within == null) {
      outline.addAll(nodes);
    } else {
      int end = Math.max(within.endLine(), within.startLine());
      outline.add(new OutlineNode(label, within.title(), 1, within.startLine(), end, nodes));
    }
  }

  /** 附件 or 附件2 where the attachment begins with it. */
  private static String printedLabel(Paragraph first) {
    Matcher printed = PRINTED.matcher(Blanks.remove(first.text()));
    return printed.lookingAt() ? printed.group() : "";
  }
}
