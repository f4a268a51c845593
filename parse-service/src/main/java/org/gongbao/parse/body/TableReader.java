package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Lines;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a document and puts together those that page breaks cut. */
public final class TableReader {

  private final List<TableForm> forms =
      List.of(new PipeTable(), new HtmlTable(), new TabLedTable(), new TabbedTable());

  /** The tables within these lines, in order. */
  List<TablePiece> read(Lines lines, LineRange range) {
    List<TablePiece> pieces = new ArrayList<>();
    int end = Math.min(range.endLine(), lines.count());
    for (int at = lines.from(range.startLine()); at <= end; at = lines.from(at)) {
      TablePiece piece = pieceAt(lines, at, end);
      if (piece == null) {
        at++;
      } else {
        add(lines, pieces, piece);
        at = piece.endLine() + 1;
      }
      if (at > end) {
        break;
      }
    }
    return pieces.stream().map(TableHeaders::once).toList();
  }

  private @Nullable TablePiece pieceAt(Lines lines, int at, int end) {
    String raw = lines.line(at).raw();
    if (raw.indexOf('|') < 0 && raw.indexOf('\t') < 0 && raw.indexOf('<') < 0) {
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

  private static void add(Lines lines, List<TablePiece> pieces, TablePiece piece) {
    int last = pieces.size() - 1;
    boolean follows = last >= 0 && lines.after(pieces.get(last).endLine()) >= piece.startLine();
    if (follows && TableHeaders.continues(pieces.get(last), piece)) {
      pieces.set(last, join(pieces.get(last), piece));
    } else {
      pieces.add(piece);
    }
  }

  private static TablePiece join(TablePiece before, TablePiece piece) {
    List<TableRow> rows = new ArrayList<>(before.rows());
    rows.addAll(piece.rows());
    return new TablePiece(before.startLine(), piece.endLine(), rows, before.form());
  }
}
