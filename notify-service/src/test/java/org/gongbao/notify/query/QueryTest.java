package org.gongbao.notify.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.notify.query.Query.And;
import org.gongbao.notify.query.Query.Field;
import org.gongbao.notify.query.Query.Near;
import org.gongbao.notify.query.Query.Not;
import org.gongbao.notify.query.Query.Or;
import org.gongbao.notify.query.Query.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

  private static final Term A = term("甲");
  private static final Term B = term("乙");
  private static final Term C = term("丙");

  @Test
  void joinsByBlankByAndAndBySigns() {
    assertThat(Query.parse("甲 乙")).isEqualTo(new And(List.of(A, B)));
    assertThat(Query.parse("甲 AND 乙")).isEqualTo(new And(List.of(A, B)));
    assertThat(Query.parse("甲 OR 乙")).isEqualTo(new Or(List.of(A, B)));
    assertThat(Query.parse("甲|乙")).isEqualTo(new Or(List.of(A, B)));
    assertThat(Query.parse("甲 NOT 乙")).isEqualTo(new And(List.of(A, new Not(B))));
    assertThat(Query.parse("甲 -乙")).isEqualTo(new And(List.of(A, new Not(B))));
  }

  @Test
  void bindsNotBeforeAndBeforeOr() {
    assertThat(Query.parse("甲 -乙 OR 丙"))
        .isEqualTo(new Or(List.of(new And(List.of(A, new Not(B))), C)));
    assertThat(Query.parse("甲 (乙 OR 丙)")).isEqualTo(new And(List.of(A, new Or(List.of(B, C)))));
  }

  @Test
  void readsTheExampleOfTheDesign() {
    assertThat(Query.parse("碳达峰 (钢铁 OR 水泥) -转发"))
        .isEqualTo(
            new And(
                List.of(
                    term("碳达峰"), new Or(List.of(term("钢铁"), term("水泥"))), new Not(term("转发")))));
  }

  @ParameterizedTest
  @CsvSource({
    "甲　（乙｜丙）,甲 (乙|丙)",
    "ＮＯＴ 甲,NOT 甲",
    "－甲,-甲",
    "ｔｉｔｌｅ：甲,title:甲",
    "甲 ＮＥＡＲ／５ 乙,甲 NEAR/5 乙",
    "“甲 乙”,'\"甲 乙\"'",
    "「甲 乙」,'\"甲 乙\"'"
  })
  void fullWidthSignsWorkAsHalfWidthOnesDo(String full, String half) {
    assertThat(Query.parse(full)).isEqualTo(Query.parse(half));
  }

  @Test
  void keepsSignsInsideAWord() {
    assertThat(Query.parse("covid-19 承市政字〔2022〕16号"))
        .isEqualTo(new And(List.of(term("covid-19"), term("承市政字〔2022〕16号"))));
    assertThat(Query.parse("and or title")).isInstanceOf(And.class);
  }

  @Test
  void readsAnythingInsideQuotesAsItIs() {
    assertThat(Query.parse("\"甲 OR (乙\"")).isEqualTo(term("甲 OR (乙"));
    assertThat(Query.parse("\"所谓\\\"双碳\\\"\"")).isEqualTo(term("所谓\"双碳\""));
  }

  @Test
  void aFieldHoldsForTheGroupAfterIt() {
    Term inTitle = new Term(Field.TITLE, "甲");

    assertThat(Query.parse("title:甲 乙")).isEqualTo(new And(List.of(inTitle, B)));
    assertThat(Query.parse("title:(甲|乙) 丙"))
        .isEqualTo(new And(List.of(new Or(List.of(inTitle, new Term(Field.TITLE, "乙"))), C)));
  }

  @Test
  void nearBindsTheTwoWordsBesideIt() {
    assertThat(Query.parse("甲 NEAR/12 乙 丙")).isEqualTo(new And(List.of(new Near(A, B, 12), C)));
  }

  @ParameterizedTest
  @CsvSource({"甲,true", "-甲,false", "甲 -乙,true", "甲 OR -乙,false", "--甲,true", "-(甲 乙),false"})
  void knowsWhetherItAsksForWords(String query, boolean asks) {
    assertThat(Query.parse(query).asksForWords()).isEqualTo(asks);
  }

  private static Term term(String words) {
    return new Term(Field.ANYWHERE, words);
  }
}
