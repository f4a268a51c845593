package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.OutlineNode;

/** Builds the tree of one text from its paragraphs in order. */
final class OutlineBuilder {

  private final int topLevel;
  private final List<Draft> roots = new ArrayList<>();
  private final List<Draft> path = new ArrayList<>();

  OutlineBuilder(int topLevel) {
    this.topLevel = topLevel;
  }

  void add(Paragraph paragraph) {
    Label label = paragraph.label();
    if (label != null) {
      open(new Draft(label, Headings.of(paragraph.text(), label), paragraph.startLine()));
    }
    for (Draft draft : path) {
      draft.endLine = paragraph.endLine();
    }
  }

  List<OutlineNode> build() {
    return roots.stream().map(root -> root.node(topLevel)).toList();
  }

  private void open(Draft draft) {
    int depth = depthOf(draft.label.family());
    while (path.size() > depth) {
      path.remove(path.size() - 1);
    }
    (path.isEmpty() ? roots : path.get(path.size() - 1).children).add(draft);
    path.add(draft);
  }

  /** Beside the open node of its family; else below everything that does not rank under it. */
  private int depthOf(LabelFamily family) {
    for (int depth = 0; depth < path.size(); depth++) {
      if (path.get(depth).label.family() == family) {
        return depth;
      }
    }
    int depth = path.size();
    while (depth > 0 && family.isAbove(path.get(depth - 1).label.family())) {
      depth--;
    }
    return depth;
  }

  private static final class Draft {

    private final Label label;
    private final String heading;
    private final int startLine;
    private final List<Draft> children = new ArrayList<>();
    private int endLine;

    Draft(Label label, String heading, int startLine) {
      this.label = label;
      this.heading = heading;
      this.startLine = startLine;
      this.endLine = startLine;
    }

    OutlineNode node(int level) {
      List<OutlineNode> nodes = children.stream().map(child -> child.node(level + 1)).toList();
      return new OutlineNode(label.text(), heading, level, startLine, endLine, nodes);
    }
  }
}
