package org.gongbao.notify.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongbao.contract.text.Folding;

class QueryPropertyTest {

  @Property
  void aPrintedQueryParsesToTheSameQuery(@ForAll("queries") Query query) {
    assertThat(Query.parse(query.toString())).isEqualTo(query);
  }

  @Property
  void whateverParsesPrintsToTheSameQuery(@ForAll("scribbles") String scribble) {
    Query query;
    try {
      query = Query.parse(scribble);
    } catch (QueryException e) {
      assertThat(e.offset()).isBetween(0, scribble.length());
      return;
    }
    assertThat(Query.parse(query.toString())).isEqualTo(query);
  }

  @Property
  void aFoldedTermIsFoldedAlready(@ForAll("queries") Query query) {
    if (query instanceof Query.Term term) {
      assertThat(new Query.Term(term.field(), term.folded()).folded()).isEqualTo(term.folded());
    }
  }

  @Property
  void aCanonicalQueryIsItsOwnCanonicalForm(@ForAll("queries") Query query) {
    Query canonical = CanonicalQuery.of(query);

    assertThat(CanonicalQuery.of(canonical)).isEqualTo(canonical);
    assertThat(Query.parse(canonical.toString())).isEqualTo(canonical);
  }

  @Provide
  Arbitrary<Query> queries() {
    return Queries.of(
        Arbitraries.strings()
            .withChars("碳达峰钢铁AndOR甲 -|()（）“”\"\\:：〔〕2022号二〇十年")
            .ofMinLength(1)
            .ofMaxLength(8)
            .filter(words -> !Folding.key(words).isEmpty()));
  }

  @Provide
  Arbitrary<String> scribbles() {
    return Arbitraries.of(
            "碳",
            "达峰",
            " ",
            "AND ",
            " OR ",
            "|",
            "-",
            "NOT ",
            "(",
            ")",
            "（",
            "）",
            "\"",
            "“",
            "\\",
            "title:",
            " NEAR/3 ",
            "：",
            "a")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
