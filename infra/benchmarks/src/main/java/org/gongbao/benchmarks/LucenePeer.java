package org.gongbao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Fact;
import org.gongbao.notify.match.Subject;

/**
 * The same interests in Lucene's Monitor: the same folded text in pairs of characters, phrases as
 * phrase queries, regions as terms, candidates by the term-filtered presearcher.
 */
final class LucenePeer implements AutoCloseable {

  private final Monitor monitor;

  LucenePeer(Map<String, Interest> wishes) {
    try {
      Analyzer pairs =
          new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
              return new TokenStreamComponents(new NGramTokenizer(2, 2));
            }
          };
      Analyzer keyword =
          new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
              return new TokenStreamComponents(new KeywordTokenizer());
            }
          };
      monitor =
          new Monitor(
              new PerFieldAnalyzerWrapper(pairs, Map.of("region", keyword)),
              new TermFilteredPresearcher(),
              new MonitorConfiguration().setPurgeFrequency(1, TimeUnit.DAYS));
      List<MonitorQuery> batch = new ArrayList<>();
      for (Map.Entry<String, Interest> wish : wishes.entrySet()) {
        batch.add(new MonitorQuery(wish.getKey(), query(wish.getValue())));
        if (batch.size() == 10_000) {
          monitor.register(batch);
          batch.clear();
        }
      }
      monitor.register(batch);
    } catch (IOException e) {
      throw new UncheckedIOException("Lucene's Monitor cannot be set up", e);
    }
  }

  /** Ids of the interests a document meets. */
  Set<String> match(Subject subject) {
    try {
      Document document = new Document();
      document.add(new TextField("title", subject.title(), Field.Store.NO));
      document.add(new TextField("text", subject.text(), Field.Store.NO));
      subject.facts().stream()
          .filter(fact -> fact.type() == Fact.Type.REGION)
          .forEach(fact -> document.add(new StringField("region", fact.value(), Field.Store.NO)));
      Set<String> ids = new TreeSet<>(Comparator.naturalOrder());
      monitor
          .match(document, QueryMatch.SIMPLE_MATCHER)
          .getMatches()
          .forEach(match -> ids.add(match.getQueryId()));
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException("Lucene's Monitor cannot match", e);
    }
  }

  private static Query query(Interest wish) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words(org.gongbao.notify.query.Query.parse(wish.query())), Occur.MUST);
    wish.regions().forEach(code -> all.add(new TermQuery(new Term("region", code)), Occur.MUST));
    return all.build();
  }

  private static Query words(org.gongbao.notify.query.Query query) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    if (query instanceof org.gongbao.notify.query.Query.Term term) {
      joined.add(run("title", term.folded()), Occur.SHOULD);
      joined.add(run("text", term.folded()), Occur.SHOULD);
    } else if (query instanceof org.gongbao.notify.query.Query.And and) {
      and.parts().forEach(part -> joined.add(words(part), Occur.MUST));
    } else if (query instanceof org.gongbao.notify.query.Query.Or or) {
      or.parts().forEach(part -> joined.add(words(part), Occur.SHOULD));
    }
    return joined.build();
  }

  private static Query run(String field, String folded) {
    PhraseQuery.Builder pairs = new PhraseQuery.Builder();
    for (int at = 0; at < folded.length() - 1; at++) {
      pairs.add(new Term(field, folded.substring(at, at + 2)), at);
    }
    return pairs.build();
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
