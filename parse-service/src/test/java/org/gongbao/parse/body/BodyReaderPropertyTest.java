package org.gongbao.parse.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BodyReaderPropertyTest {

  @Property(tries = 500)
  void placesStayInsideAndInOrder(@ForAll("texts") String text) {
    int last = text.split("\n", -1).length;

    Body body = Bodies.read(text);

    assertThat(body.paragraphLines()).isSorted().allMatch(line -> line >= 1 && line <= last);
    assertThat(body.paragraphLines().size()).isEqualTo(body.text().isEmpty() ? 0 : lines(body));
    body.tables().forEach(table -> inside(table, last));
    body.outline().forEach(node -> inside(node, 1, last));
  }

  @Property(tries = 200)
  void givesTheSameAnswerAgain(@ForAll("texts") String text) {
    assertThat(Bodies.read(text)).isEqualTo(Bodies.read(text));
  }

  @Property(tries = 200)
  void losesNoWordOfPlainText(@ForAll("sentences") List<String> sentences) {
    String text = String.join("\n\n", sentences);

    assertThat(Bodies.read(text).text().replace("\n", "")).isEqualTo(text.replace("\n", ""));
  }

  @Test
  @Timeout(20)
  void readsHostileTextsInTime() {
    for (String text :
        List.of(
            "（".repeat(100_000),
            "）".repeat(1_000_000),
            "[".repeat(100_000) + "]",
            "|".repeat(100_000),
            "\t\n".repeat(100_000),
            "\t甲\n".repeat(100_000),
            "甲\t乙\n\n".repeat(50_000),
            "<table>\n".repeat(5_000),
            "$".repeat(100_001),
            "一、甲\n（一）乙\n1.丙\n".repeat(20_000),
            "山泉，".repeat(2_000_000),
            "《山泉\n".repeat(50_000))) {
      assertThat(Bodies.read(text).paragraphLines()).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "一、",
            "（二）",
            "3.",
            "第四条",
            "\t",
            "\t",
            "\n",
            "\n\n",
            "|",
            "| 甲 | 乙 |\n",
            "附件1\n",
            "。",
            "《",
            "）",
            "山泉保护",
            "<table>",
            "</table>",
            "<td>",
            "- ",
            "# ",
            "\f",
            "，",
            "12",
            "公报");
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> words = Arbitraries.of("保护山泉", "修复河道", "，", "（含乡镇）", "《办法》", "2025年");
    return words.list().ofMinSize(1).ofMaxSize(12).map(l -> String.join("", l) + "。").list();
  }

  private static int lines(Body body) {
    return body.text().split("\n", -1).length;
  }

  private static void inside(Table table, int last) {
    assertThat(table.startLine()).isBetween(1, last);
    assertThat(table.endLine()).isBetween(table.startLine(), last);
  }

  private static void inside(OutlineNode node, int first, int last) {
    assertThat(node.startLine()).isBetween(first, last);
    assertThat(node.endLine()).isBetween(node.startLine(), last);
    node.children().forEach(child -> inside(child, node.startLine(), node.endLine()));
  }
}
