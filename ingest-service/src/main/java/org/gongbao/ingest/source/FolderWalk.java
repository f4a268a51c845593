package org.gongbao.ingest.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder that may be issues: plain files with plain names. Links are not
 * followed, so nothing outside the folder is reached; what a link inside points to inside is found
 * by itself.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  /** Deeper folders are passed over; gazettes are sorted by place and year, not by more. */
  private static final int MAX_DEPTH = 16;

  /** Names programs give to files they are still writing. */
  private static final Set<String> TEMPORARY =
      Set.of(".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".swp");

  private final Path root;
  private final SortedMap<Path, BasicFileAttributes> found = new TreeMap<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  /** What is there now, by path, in the paths' order. */
  static SortedMap<Path, BasicFileAttributes> below(Path root) throws IOException {
    FolderWalk walk = new FolderWalk(root);
    Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, walk);
    return walk.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(root) && isHidden(name(folder));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = name(file);
    if (attributes.isRegularFile() && !isHidden(name) && !isTemporary(name)) {
      found.put(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder that cannot be opened hides its files, but not its neighbours'. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    return FileVisitResult.CONTINUE;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  private static boolean isTemporary(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("~")
        || lower.endsWith("~")
        || TEMPORARY.stream().anyMatch(lower::endsWith);
  }
}
