package org.gongbao.notify.archive;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.text.Folding;
import org.gongbao.notify.query.Query.And;
import org.gongbao.notify.query.Query.Field;
import org.gongbao.notify.query.Query.Near;
import org.gongbao.notify.query.Query.Not;
import org.gongbao.notify.query.Query.Or;

/**
 * Puts an interest into Lucene's terms. What Lucene finds is exactly what the interest meets: words
 * are runs of pairs of characters, and what stands near is measured in characters.
 */
final class QueryTranslation {

  /** A word in the title weighs as much as this many in the text. */
  private static final float TITLE_WEIGHT = 3;

  private QueryTranslation() {}

  /**
   * What a search asks of the index.
   *
   * @param related ids of the documents that are known to bear on the policy followed, besides
   *     those whose own events say so
   */
  static Query of(ArchiveSearch search, Set<String> related) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    Interest interest = search.interest();
    if (interest.query() != null) {
      all.add(words(org.gongbao.notify.query.Query.parse(interest.query())), Occur.MUST);
    }
    addAnyOf(all, IndexedDocument.TOPIC, interest.topics(), UnaryOperator.identity());
    addAnyOf(all, IndexedDocument.REGION, interest.regions(), UnaryOperator.identity());
    addAnyOf(all, IndexedDocument.ISSUER, interest.issuers(), Folding::key);
    addAnyOf(all, IndexedDocument.KIND, interest.kinds(), Folding::key);
    if (interest.follow() != null) {
      all.add(bearsOn(interest.follow(), related), Occur.FILTER);
    }
    addDays(all, search);
    return all.build();
  }

  private static Query bearsOn(String policyId, Set<String> related) {
    return new BooleanQuery.Builder()
        .add(term(IndexedDocument.CITED_POLICY, policyId), Occur.SHOULD)
        .add(
            new TermInSetQuery(IndexedDocument.ID, related.stream().map(BytesRef::new).toList()),
            Occur.SHOULD)
        .build();
  }

  private static Query words(org.gongbao.notify.query.Query query) {
    if (query instanceof org.gongbao.notify.query.Query.Term term) {
      return term(term);
    }
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    if (query instanceof Near near) {
      joined.add(term(near.first()), Occur.MUST).add(term(near.second()), Occur.MUST);
      joined.add(near(near), Occur.FILTER);
    } else if (query instanceof And and) {
      and.parts().forEach(part -> joined.add(words(part), Occur.MUST));
    } else if (query instanceof Or or) {
      or.parts().forEach(part -> joined.add(words(part), Occur.SHOULD));
    } else if (query instanceof Not not) {
      joined.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
      joined.add(words(not.part()), Occur.MUST_NOT);
    }
    return joined.build();
  }

  private static Query term(org.gongbao.notify.query.Query.Term term) {
    String folded = term.folded();
    Query inTitle = new BoostQuery(run(IndexedDocument.TITLE, folded), TITLE_WEIGHT);
    return term.field() == Field.TITLE
        ? inTitle
        : new BooleanQuery.Builder()
            .add(inTitle, Occur.SHOULD)
            .add(run(IndexedDocument.TEXT, folded), Occur.SHOULD)
            .build();
  }

  private static Query near(Near near) {
    Query inTitle = new IntervalQuery(IndexedDocument.TITLE, Proximity.of(near));
    return near.first().field() == Field.TITLE
        ? inTitle
        : new BooleanQuery.Builder()
            .add(inTitle, Occur.SHOULD)
            .add(new IntervalQuery(IndexedDocument.TEXT, Proximity.of(near)), Occur.SHOULD)
            .build();
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

  /** Finds a run of folded characters: every second pair of it, and the last, in place. */
  private static Query run(String field, String folded) {
    int length = folded.length();
    if (length == 1) {
      return new ConstantScoreQuery(new PrefixQuery(new Term(field, BigramAnalyzer.term(folded))));
    }
    PhraseQuery.Builder pairs = new PhraseQuery.Builder();
    for (int at = 0; at < length - 1; at += 2) {
      pairs.add(pair(field, folded, at), at);
    }
    if (length % 2 == 1) {
      pairs.add(pair(field, folded, length - 2), length - 2);
    }
    return pairs.build();
  }

  private static Term pair(String field, String folded, int at) {
    return new Term(field, BigramAnalyzer.term(folded.substring(at, at + 2)));
  }
}
