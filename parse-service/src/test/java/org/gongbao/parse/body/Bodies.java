package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.RunningHeads;
import org.gongbao.parse.text.SourceText;

/** Reads bodies from lines written in a test. */
final class Bodies {

  private Bodies() {}

  static Body read(String text) {
    return read(text, List.of());
  }

  static Body read(String text, List<Attachment> attachments) {
    SourceText source = new SourceText(List.of(text.split("\n", -1)));
    BitSet heads = new BitSet();
    RunningHeads.find(source).lines().forEach(heads::set);
    Lines lines = Lines.of(source).without(heads);
    return new BodyReader().read(lines, new LineRange(1, source.lineCount()), attachments);
  }

  /** The outline as indented lines: label, heading, line range. */
  static List<String> outline(Body body) {
    List<String> printed = new ArrayList<>();
    body.outline().forEach(node -> print(node, "", printed));
    return printed;
  }

  private static void print(OutlineNode node, String indent, List<String> printed) {
    String lines = " " + node.startLine() + "-" + node.endLine();
    printed.add(indent + node.label() + node.heading() + lines);
    node.children().forEach(child -> print(child, indent + "  ", printed));
  }
}
