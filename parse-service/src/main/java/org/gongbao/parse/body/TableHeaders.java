package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.parse.text.Blanks;

/** Header rows, which printers repeat on every page that a table runs over. */
final class TableHeaders {

  /** Header rows of official tables are at most three deep. */
  private static final int MOST_HEADER_ROWS = 3;

  private static final int LONGEST_HEADER = 16;

  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:序号|编号|名称|姓名|职务|项目|内容|事项|任务|措施|举措|指标|标准|类别|属性|单位|部门|区县|县别"
              + "|数量|金额|面积|分值|得分|时间|时限|期限|来源|方式|地址|电话|备注)(?:[（(].{0,12})?$");

  private TableHeaders() {}

  /** Whether a piece goes on with the table before it, nothing but blank lines between them. */
  static boolean continues(TablePiece before, TablePiece piece) {
    if (before.form() != piece.form()) {
      return false;
    }
    TableRow first = piece.rows().get(0);
    int headers = Math.min(MOST_HEADER_ROWS, before.rows().size());
    if (before.rows().subList(0, headers).stream().anyMatch(first::printsLike)) {
      return true;
    }
    if (columns(before) != columns(piece)) {
      return false;
    }
    return !namesColumns(first);
  }

  /** The table with every repeated header row left out. */
  static TablePiece once(TablePiece table) {
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (!isRepeated(row, table, rows.size())) {
        rows.add(row);
      }
    }
    return new TablePiece(table.startLine(), table.endLine(), rows, table.form());
  }

  private static boolean isRepeated(TableRow row, TablePiece table, int before) {
    boolean mayRepeat = row.filled() >= 2 && !Character.isDigit(firstSign(row));
    if (before < 2 || !mayRepeat) {
      return false;
    }
    int last = Math.min(MOST_HEADER_ROWS, table.rows().size());
    return table.rows().subList(0, last).stream()
        .anyMatch(header -> header != row && header.printsLike(row));
  }

  /** A header has short cells, some of which end as the names of columns do. */
  private static boolean namesColumns(TableRow row) {
    return row.filled() >= 2
        && !Character.isDigit(firstSign(row))
        && row.cells().stream().allMatch(cell -> cell.length() <= LONGEST_HEADER)
        && row.cells().stream().anyMatch(cell -> COLUMN.matcher(Blanks.remove(cell)).find());
  }

  private static char firstSign(TableRow row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(" ").charAt(0);
  }

  private static int columns(TablePiece piece) {
    return piece.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }
}
