package org.gongbao.notify.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.gongbao.contract.Json;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Explainer;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * All documents this instance has heard of, to search and to read. What was put is found by the
 * next search; what was committed survives a crash. Safe for use by many threads.
 */
public final class Archive implements Closeable {

  private static final Sort NEWEST =
      new Sort(
          LongField.newSortField(IndexedDocument.DAY, true, SortedNumericSelector.Type.MAX),
          new SortField(IndexedDocument.ID, SortField.Type.STRING));

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final FoundRelations relations = new FoundRelations();
  private volatile FeedPosition position;

  private Archive(IndexWriter writer, FeedPosition position) throws IOException {
    this.writer = writer;
    this.position = position;
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the archive in a folder, or begins an empty one when there is none, when it cannot be
   * read or when an older version of Gongbao wrote it.
   */
  public static Archive open(Path folder) {
    try {
      IndexWriter writer = IndexFolder.open(folder);
      return new Archive(writer, FeedPosition.fromCommitData(IndexFolder.commitData(writer)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the archive in "
              + folder
              + " cannot be opened: is the folder writable, and is no other"
              + " instance using it? Set gongbao.notify.archive-dir to a folder of its own.",
          e);
    }
  }

  /** Adds a document, in place of an older version of itself. */
  public void put(PolicyDocument document) {
    attempt(
        () ->
            writer.updateDocument(
                IndexedDocument.key(document.id()), IndexedDocument.of(document)));
  }

  /** Takes a document out; unknown ones are none to take out. */
  public void remove(String documentId) {
    attempt(() -> writer.deleteDocuments(IndexedDocument.key(documentId)));
  }

  /** A document bears on a policy: it is found by that, and says so, whichever comes first. */
  public void relate(RelationResolved relation) {
    relations.put(relation);
  }

  /** A relation holds no longer; unknown ones are none to take back. */
  public void unrelate(String relationId) {
    relations.remove(relationId);
  }

  /** Empties the archive, to be fed from the start. */
  public void clear() {
    attempt(writer::deleteAll);
    commit(FeedPosition.START);
  }

  /** Makes what was put and taken out durable, together with how far the feed has come. */
  public void commit(FeedPosition reached) {
    attempt(
        () -> {
          writer.setLiveCommitData(IndexFolder.withVersion(reached.toCommitData()).entrySet());
          return writer.commit();
        });
    position = reached;
  }

  /** How far the feed had come at the last commit. */
  public FeedPosition position() {
    return position;
  }

  /** The document of that id. */
  public Optional<PolicyDocument> document(String documentId) {
    return read(
        searcher -> {
          TopDocs found = searcher.search(new TermQuery(IndexedDocument.key(documentId)), 1);
          return documents(searcher, found, 0).stream().findFirst();
        });
  }

  /**
   * The document of that id.
   *
   * @throws Refusal if there is none
   */
  public PolicyDocument read(String documentId) {
    return document(documentId)
        .orElseThrow(
            () ->
                new Refusal(RefusalCode.UNKNOWN_DOCUMENT, "no document has the id " + documentId));
  }

  /** The latest document that prints a policy. */
  public Optional<PolicyDocument> ofPolicy(String policyId) {
    return read(
        searcher -> {
          TermQuery prints = new TermQuery(new Term(IndexedDocument.POLICY, policyId));
          return documents(searcher, searcher.search(prints, 1, NEWEST), 0).stream().findFirst();
        });
  }

  /**
   * Finds documents: those whose alert a subscriber to the same interest would have had, and why.
   *
   * @throws org.gongbao.notify.query.QueryException if the words cannot be read
   */
  public Hits search(ArchiveSearch search) {
    return read(
        searcher -> {
          TopDocs top = top(searcher, search);
          List<Hits.Hit> hits =
              documents(searcher, top, search.firstHit()).stream()
                  .map(document -> new Hits.Hit(document, reasons(search.interest(), document)))
                  .toList();
          return new Hits(top.totalHits.value, hits);
        });
  }

  private static List<Reason> reasons(Interest interest, PolicyDocument document) {
    return Explainer.explain(interest, document).reasons();
  }

  /** All documents an interest meets within a span of days, by id and date, in no order. */
  List<Dated> dated(ArchiveSearch search) {
    return read(searcher -> searcher.search(translated(search), DatedHits.MANAGER));
  }

  /** A document by its id and date. */
  record Dated(String id, @Nullable LocalDate date) {}

  /** The latest documents by date. */
  public List<PolicyDocument> latest(int count) {
    Interest anything = new Interest(List.of(), null, List.of(), List.of(), List.of(), null);
    return search(ArchiveSearch.forInterest(anything).onPage(1, count)).documents();
  }

  /** How many documents there are. */
  public long size() {
    return read(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  /** Closes the index; what was not committed is read again from the topic. */
  @Override
  public void close() {
    attempt(
        () -> {
          searchers.close();
          writer.rollback();
          return 0L;
        });
  }

  private Query translated(ArchiveSearch search) {
    return QueryTranslation.of(search, relations.documentsOn(search.interest().follow()));
  }

  private TopDocs top(IndexSearcher searcher, ArchiveSearch search) throws IOException {
    int depth = search.firstHit() + search.size();
    return switch (search.order()) {
      case NEWEST ->
          searcher.search(
              translated(search),
              new TopFieldCollectorManager(NEWEST, depth, null, Integer.MAX_VALUE));
      case BEST ->
          searcher.search(
              translated(search), new TopScoreDocCollectorManager(depth, null, Integer.MAX_VALUE));
    };
  }

  private List<PolicyDocument> documents(IndexSearcher searcher, TopDocs top, int first)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    List<PolicyDocument> documents = new ArrayList<>();
    for (int i = first; i < top.scoreDocs.length; i++) {
      documents.add(relations.complete(document(stored, top.scoreDocs[i].doc)));
    }
    return documents;
  }

  private static PolicyDocument document(StoredFields stored, int number) throws IOException {
    BytesRef json = stored.document(number).getBinaryValue(IndexedDocument.JSON);
    return Json.MAPPER.readValue(json.bytes, json.offset, json.length, PolicyDocument.class);
  }

  private <T> T read(Reading<T> reading) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the archive cannot be read", e);
    }
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("the archive cannot be written", e);
    }
  }

  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private interface Writing {
    @Nullable Object run() throws IOException;
  }
}
