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

  /** Contents of the folder's {@code .txt} and {@code .md} files in order of name. */
  static List<byte[]> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of(SyntheticIssue.ofDocuments(40));
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<byte[]> contents =
          files.filter(BenchCorpus::isText).sorted().map(BenchCorpus::bytes).toList();
      return contents.isEmpty() ? List.of(SyntheticIssue.ofDocuments(40)) : contents;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the gazettes in " + folder, e);
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") || name.endsWith(".md") && !name.equals("SCHEMA.md");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazette " + file, e);
    }
  }
}
