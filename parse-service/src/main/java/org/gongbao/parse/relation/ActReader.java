package org.gongbao.parse.relation;

import java.util.List;
import org.gongbao.contract.document.Relation;

/** Reads one kind of act. */
interface ActReader {
  /** The acts of that kind; empty when there are none. */
  List<Relation> read(Reading document);
}
