package org.gongbao.notify.archive;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.text.Folding;

/** Puts an interest into Lucene's terms. */
final class QueryTranslation {

  /** A word in the title weighs as much as this many in the text. */
  private static final float TITLE_WEIGHT = 3;

  private QueryTranslation() {}

  static Query of(ArchiveSearch search) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    Interest interest = search.interest();
    if (interest.query() != null) {
      for (String word : interest.query().split("\\s+")) {
        all.add(anywhere(Folding.key(word)), Occur.MUST);
      }
    }
    addAnyOf(all, IndexedDocument.TOPIC, interest.topics(), UnaryOperator.identity());
    addAnyOf(all, IndexedDocument.REGION, interest.regions(), UnaryOperator.identity());
    addAnyOf(all, IndexedDocument.ISSUER, interest.issuers(), Folding::key);
    addAnyOf(all, IndexedDocument.KIND, interest.kinds(), Folding::key);
    if (interest.follow() != null) {
      all.add(term(IndexedDocument.CITED_POLICY, interest.follow()), Occur.FILTER);
    }
    addDays(all, search);
    return all.build();
  }

  private static void addDays(BooleanQuery.Builder all, ArchiveSearch search) {
    if (search.from() != null || search.to() != null) {
      // The day before all days means no date, which lies in no span.
      long first = search.from() == null ? IndexedDocument.NO_DAY + 1 : search.from().toEpochDay();
      long last = search.to() == null ? Long.MAX_VALUE : search.to().toEpochDay();
      all.add(LongField.newRangeQuery(IndexedDocument.DAY, first, last), Occur.FILTER);
    }
  }

  private static void addAnyOf(
      BooleanQuery.Builder all, String field, List<String> values, UnaryOperator<String> fold) {
    if (!values.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      values.forEach(value -> any.add(term(field, fold.apply(value)), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query anywhere(String folded) {
    return new BooleanQuery.Builder()
        .add(new BoostQuery(run(IndexedDocument.TITLE, folded), TITLE_WEIGHT), Occur.SHOULD)
        .add(run(IndexedDocument.TEXT, folded), Occur.SHOULD)
        .build();
  }

  /** Finds a run of folded characters: every second pair of it, and the last, in place. */
  static Query run(String field, String folded) {
    int length = folded.length();
    if (length == 1) {
      return new ConstantScoreQuery(new PrefixQuery(new Term(field, folded)));
    }
    PhraseQuery.Builder pairs = new PhraseQuery.Builder();
    for (int at = 0; at < length - 1; at += 2) {
      pairs.add(new Term(field, folded.substring(at, at + 2)), at);
    }
    if (length % 2 == 1) {
      pairs.add(new Term(field, folded.substring(length - 2)), length - 2);
    }
    return pairs.build();
  }
}
