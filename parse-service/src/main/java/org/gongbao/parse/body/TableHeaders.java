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

  /** The rows at the top that may be headers. */
  static List<TableRow> of(List<TableRow> rows) {
    return rows.subList(0, Math.min(MOST_HEADER_ROWS, rows.size()));
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
    if (before < 2 || beginsWithDigit(row) || row.filled() < 2) {
      return false;
    }
    return of(table.rows()).stream().anyMatch(header -> header != row && header.printsLike(row));
  }

  /** A header has short cells, some of which end as the names of columns do. */
  static boolean namesColumns(TableRow row) {
    return row.filled() >= 2
        && !beginsWithDigit(row)
        && row.cells().stream().allMatch(cell -> cell.length() <= LONGEST_HEADER)
        && row.cells().stream().anyMatch(cell -> COLUMN.matcher(Blanks.remove(cell)).find());
  }

  private static boolean beginsWithDigit(TableRow row) {
    String first = row.first();
    return !first.isEmpty() && Character.isDigit(first.charAt(0));
  }
}
