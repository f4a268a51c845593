package org.gongbao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The gazettes a bench reads: a folder's text files, or one of our own making. */
final class BenchCorpus {

  private BenchCorpus() {}

  /**
   * A gazette.
   *
   * @param name of its file
   * @param bytes of its text
   */
  record Gazette(String name, byte[] bytes) {}

  /** Contents of the folder's {@code .txt} and {@code .md} files in order of name. */
  static List<byte[]> read(Path folder) {
    return gazettes(folder).stream().map(Gazette::bytes).toList();
  }

  /** The same with their names. */
  static List<Gazette> gazettes(Path folder) {
    Gazette ours = new Gazette("an issue of 40 documents", SyntheticIssue.ofDocuments(40));
    if (!Files.isDirectory(folder)) {
      return List.of(ours);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Gazette> found =
          files.filter(BenchCorpus::isText).sorted().map(BenchCorpus::gazette).toList();
      return found.isEmpty() ? List.of(ours) : found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the gazettes in " + folder, e);
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") || name.endsWith(".md") && !name.equals("SCHEMA.md");
  }

  private static Gazette gazette(Path file) {
    try {
      return new Gazette(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazette " + file, e);
    }
  }
}
