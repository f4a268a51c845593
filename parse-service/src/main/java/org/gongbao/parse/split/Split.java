package org.gongbao.parse.split;

import java.util.List;
import org.gongbao.parse.structure.Lines;

/**
 * An issue taken apart.
 *
 * @param lines its lines, running heads and page numbers marked
 * @param masthead what it says of itself
 * @param contents its contents page
 * @param parts its documents in order of print
 */
public record Split(Lines lines, Masthead masthead, ContentsPage contents, List<Part> parts) {

  /** Copies the parts. */
  public Split {
    parts = List.copyOf(parts);
  }
}
