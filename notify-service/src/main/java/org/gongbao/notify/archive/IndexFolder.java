package org.gongbao.notify.archive;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of an archive's index: opened when sound, begun anew when not. */
final class IndexFolder {

  /** Raised when fields or folding change: an index of another version is built again. */
  private static final String LAYOUT = "4";

  private static final String VERSION = "layout";
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private IndexFolder() {}

  static IndexWriter open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    OpenMode mode = isSound(directory, folder) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE;
    return new IndexWriter(
        directory, new IndexWriterConfig(new BigramAnalyzer()).setOpenMode(mode));
  }

  static Map<String, String> withVersion(Map<String, String> commitData) {
    Map<String, String> data = new TreeMap<>(commitData);
    data.put(VERSION, LAYOUT);
    return data;
  }

  static Map<String, String> commitData(IndexWriter writer) {
    Map<String, String> data = new TreeMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private static boolean isSound(Directory directory, Path folder) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      String version = reader.getIndexCommit().getUserData().get(VERSION);
      if (!LAYOUT.equals(version)) {
        LOG.info("archive={} has layout {}, not {}: building it again", folder, version, LAYOUT);
      }
      return LAYOUT.equals(version);
    } catch (IndexNotFoundException e) {
      LOG.info("archive={} is empty: building it from the topic of documents", folder);
      return false;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | NoSuchFileException
        | FileNotFoundException e) {
      LOG.warn("archive={} is broken ({}): building it again", folder, e.getMessage());
      return false;
    }
  }
}
