package org.gongbao.notify.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects all hits of a search with id and day, from columns alone: documents stay unread. */
final class DatedHits extends SimpleCollector {

  /** One collector a slice of the index, their hits put together. */
  static final CollectorManager<DatedHits, List<Archive.Dated>> MANAGER =
      new CollectorManager<>() {
        @Override
        public DatedHits newCollector() {
          return new DatedHits();
        }

        @Override
        public List<Archive.Dated> reduce(Collection<DatedHits> collectors) {
          return collectors.stream().flatMap(collector -> collector.hits.stream()).toList();
        }
      };

  private final List<Archive.Dated> hits = new ArrayList<>();
  private SortedDocValues ids = DocValues.emptySorted();
  private SortedNumericDocValues days = DocValues.emptySortedNumeric();

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    ids = DocValues.getSorted(context.reader(), IndexedDocument.ID);
    days = DocValues.getSortedNumeric(context.reader(), IndexedDocument.DAY);
  }

  @Override
  public void collect(int doc) throws IOException {
    ids.advanceExact(doc);
    long day = days.advanceExact(doc) ? days.nextValue() : IndexedDocument.NO_DAY;
    LocalDate date = day == IndexedDocument.NO_DAY ? null : LocalDate.ofEpochDay(day);
    hits.add(new Archive.Dated(ids.lookupOrd(ids.ordValue()).utf8ToString(), date));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
