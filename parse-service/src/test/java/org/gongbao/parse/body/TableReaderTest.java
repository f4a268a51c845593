package org.gongbao.parse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.parse.body.Bodies.read;

import java.util.List;
import org.gongbao.contract.document.Table;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  @Test
  void readsPipeTablesAndJoinsThemOverPages() {
    Body body =
        read(
            """
            表1 指标
            | 序号 | 指标 | 数值 |
            |---|---|---|
            | 1 | 泉眼数 | --- |

            | 序号 | 指 标 | 数值 |
            |---|---|---|
            | 2 | 水质达标率<br>（%） | 100 |

            | | | |
            |---|---|---|
            | 3 | 含\\|号 | |
            注：数值为上年数。""");

    assertThat(body.tables())
        .containsExactly(
            new Table(
                2,
                12,
                List.of(
                    List.of("序号", "指标", "数值"),
                    List.of("1", "泉眼数", "---"),
                    List.of("2", "水质达标率 （%）", "100"),
                    List.of("3", "含|号", ""))));
    assertThat(body.text().lines())
        .containsExactly(
            "表1 指标",
            "序号 | 指标 | 数值",
            "1 | 泉眼数 | ---",
            "2 | 水质达标率 （%） | 100",
            "3 | 含|号",
            "注：数值为上年数。");
  }

  @Test
  void keepsTablesWithHeadersOfTheirOwnApart() {
    assertThat(
            read("| 序号 | 项目 |\n|---|---|\n| 1 | 甲 |\n\n| 姓名 | 职务 |\n|---|---|\n| 王一 | 科长 |")
                .tables())
        .hasSize(2);
  }

  @Test
  void readsHtmlTablesWithSpans() {
    Body body =
        read(
            """
            <table><tr><th>类别</th><th colspan="2">指标</th></tr>
            <tr><td rowspan="2">水</td><td>泉眼</td><td>12</td></tr>
            <tr><td>水渠</td><td>8</td></tr></table>
            说明。""");

    assertThat(body.tables())
        .containsExactly(
            new Table(
                1,
                3,
                List.of(
                    List.of("类别", "指标", ""), List.of("水", "泉眼", "12"), List.of("水", "水渠", "8"))));
  }

  @Test
  void readsCellsLedByTabsWithTheirFurtherParagraphs() {
    Body body =
        read(
            "\t序号\n\t任务\n\t单位\n\n\t1\n\t清理\n\n河道\n\t市水务局\n\n市农业局\n\n"
                + "\t序号\n\t任务\n\t单位\n\n\t2\n\t\n\t市教育局\n\n市体育局\n\n\n青岚县人民政府");

    assertThat(body.tables())
        .containsExactly(
            new Table(
                1,
                21,
                List.of(
                    List.of("序号", "任务", "单位"),
                    List.of("1", "清理 河道", "市水务局 市农业局"),
                    List.of("2", "", "市教育局 市体育局"))));
    assertThat(body.text()).endsWith("\n青岚县人民政府");
  }

  @Test
  void endsATableLedByTabsAtTheNextHeading() {
    Body body = read("\t序号\n\t任务\n\n\t1\n\t清理\n\n二、保障措施\n\n加强领导。\n\n附件2");

    assertThat(body.tables()).singleElement().extracting(Table::endLine).isEqualTo(5);
  }

  @Test
  void readsTabSeparatedRowsOverAPageBreak() {
    Body body = read("组 长：王一\t副市长\n成 员：李二\t局长\n\n赵三\t主任\n钱四\t站长\n正文。");

    assertThat(body.tables())
        .containsExactly(
            new Table(
                1,
                5,
                List.of(
                    List.of("组 长：王一", "副市长"),
                    List.of("成 员：李二", "局长"),
                    List.of("赵三", "主任"),
                    List.of("钱四", "站长"))));
  }

  @Test
  void takesAContentsPageForNoTable() {
    assertThat(read("1 范围 .....\t1\n2 引用文件 .....\t2\n3 术语 .....\t3").tables()).isEmpty();
  }
}
