package org.gongbao.parse.issue;

import java.util.HashSet;
import java.util.Set;
import org.gongbao.parse.problem.ProblemCode;
import org.gongbao.parse.problem.ProblemList;
import org.gongbao.parse.split.ContentsEntry;
import org.gongbao.parse.split.Part;
import org.gongbao.parse.split.Split;

/** Checks the documents found against what the contents page promises. */
final class ContentsCheck {

  private ContentsCheck() {}

  static void check(Split split, ProblemList problems) {
    if (split.contents().entries().isEmpty()) {
      return;
    }
    Set<ContentsEntry> met = new HashSet<>();
    for (Part part : split.parts()) {
      if (part.entry() == null) {
        problems.add(
            ProblemCode.BODY_OUTSIDE_CONTENTS,
            part.range().startLine(),
            "the contents page does not list '" + part.heading().title().text() + "'");
      } else {
        met.add(part.entry());
      }
    }
    for (ContentsEntry entry : split.contents().entries()) {
      if (!met.contains(entry)) {
        problems.add(
            ProblemCode.CONTENTS_ENTRY_WITHOUT_BODY,
            entry.line(),
            "the contents page lists '" + entry.title() + "', of which no text was found");
      }
    }
  }
}
