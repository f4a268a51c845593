package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.SignSet;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a document and puts together those that page breaks cut. */
public final class TableReader {

  /** Signs without which a line begins no table. */
  private static final SignSet SIGNS = SignSet.of("|\t<");

  private final List<TableForm> forms =
      List.of(new PipeTable(), new HtmlTable(), new TabLedTable(), new TabbedTable());

  /** The tables within these lines, in order. */
  List<TablePiece> read(Lines lines, LineRange range) {
    List<OpenTable> tables = new ArrayList<>();
    int end = Math.min(range.endLine(), lines.count());
    for (int at = lines.from(range.startLine()); at <= end; at = lines.from(at)) {
      TablePiece piece = pieceAt(lines, at, end);
      if (piece == null) {
        at++;
      } else {
        add(lines, tables, piece);
        at = piece.endLine() + 1;
      }
      if (at > end) {
        break;
      }
    }
    return tables.stream().map(OpenTable::close).toList();
  }

  private @Nullable TablePiece pieceAt(Lines lines, int at, int end) {
    if (!lines.line(at).hasAny(SIGNS)) {
      return null;
    }
    for (TableForm form : forms) {
      TablePiece piece = form.at(lines, at, end);
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }

  private static void add(Lines lines, List<OpenTable> tables, TablePiece piece) {
    OpenTable last = tables.isEmpty() ? null : tables.get(tables.size() - 1);
    if (last != null
        && lines.after(last.endLine()) >= piece.startLine()
        && last.goesOnWith(piece)) {
      last.append(piece);
    } else {
      tables.add(new OpenTable(piece));
    }
  }
}
