package org.gongbao.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.gongbao.ingest.issue.Arrival;
import org.gongbao.ingest.issue.Intake;
import org.gongbao.ingest.issue.IssueRefusedException;
import org.gongbao.ingest.issue.Spooled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A watched folder. A file counts when it has stopped growing; it is read once for every way it has
 * looked, and never moved or changed. What was taken before a restart is recognised by its content.
 */
final class Directory {

  private static final Logger log = LoggerFactory.getLogger(Directory.class);
  private static final String SOURCE = "directory";

  private final Path root;
  private final Duration settleTime;
  private final Intake intake;
  private final Clock clock;

  /** How each file last looked. */
  private final Map<Path, Sighting> sightings = new HashMap<>();

  /** How each file looked when it was taken or refused. */
  private final Map<Path, Sighting> done = new HashMap<>();

  /** Files whose trouble has been told, so that it is told once. */
  private final Map<Path, String> troubles = new HashMap<>();

  Directory(Path root, Duration settleTime, Intake intake, Clock clock) {
    this.root = root;
    this.settleTime = settleTime;
    this.intake = intake;
    this.clock = clock;
  }

  /**
   * Looks through the folder once and takes what has settled.
   *
   * @throws IOException if the folder itself cannot be read
   */
  void poll() throws IOException {
    SortedMap<Path, BasicFileAttributes> files = FolderWalk.below(root);
    sightings.keySet().retainAll(files.keySet());
    done.keySet().retainAll(files.keySet());
    troubles.keySet().retainAll(files.keySet());
    Instant now = clock.instant();
    files.forEach((file, attributes) -> look(file, Sighting.of(attributes, now)));
  }

  private void look(Path file, Sighting sighting) {
    Sighting handled = done.get(file);
    if (handled != null && handled.looksLike(sighting)) {
      return;
    }
    Sighting before = sightings.get(file);
    if (before == null || !before.looksLike(sighting)) {
      sightings.put(file, sighting);
      before = sighting;
    }
    if (!before.since().plus(settleTime).isAfter(sighting.since())) {
      take(file, sighting);
    }
  }

  private void take(Path file, Sighting sighting) {
    try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        Spooled spooled = intake.spool(bytes)) {
      if (!isStill(file, sighting)) {
        return; // it changed while it was read; the next round sees how it looks now
      }
      intake.take(spooled, arrival(file));
      finish(file, sighting);
    } catch (IssueRefusedException e) {
      log.warn("file={} refused and left in place: {}", relative(file), e.getMessage());
      finish(file, sighting);
    } catch (IOException e) {
      tellOnce(file, e);
    } catch (RuntimeException e) {
      // The store is away. The file is still there in the next round.
      tellOnce(file, e);
    }
  }

  private void finish(Path file, Sighting sighting) {
    done.put(file, sighting);
    troubles.remove(file);
  }

  private void tellOnce(Path file, Exception e) {
    String trouble = e.toString();
    if (!trouble.equals(troubles.put(file, trouble))) {
      log.warn("file={} cannot be taken now, trying again: {}", relative(file), trouble);
    }
  }

  private static boolean isStill(Path file, Sighting sighting) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return sighting.looksLike(Sighting.of(now, sighting.since()));
  }

  private Arrival arrival(Path file) {
    return new Arrival(SOURCE, file.getFileName().toString(), null, relative(file));
  }

  private String relative(Path file) {
    return root.relativize(file).toString();
  }
}
