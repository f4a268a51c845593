package org.gongbao.notify.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.RandomWishes;
import org.gongbao.notify.match.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search, back-test and alert never disagree: the same documents, the same totals. */
class ArchiveExactnessTest {

  private static final int DOCUMENTS = 400;
  private static final int INTERESTS = 3_000;

  @TempDir Path folder;

  @Test
  void theArchiveFindsExactlyWhatTheMatcherMeets() {
    RandomWishes wishes = new RandomWishes(20261126);
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      Map<String, Subject> subjects = new TreeMap<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        PolicyDocument document = wishes.document("d" + i);
        archive.put(document);
        subjects.put(document.id(), Subject.of(document));
      }
      int hits = 0;
      for (int i = 0; i < INTERESTS; i++) {
        Interest interest = wishes.interest();
        Matcher matcher = new Matcher(Runnable::run);
        matcher.register("i", interest);
        if (matcher.size() == 1) {
          Set<String> met = new TreeSet<>(subjects.keySet());
          met.removeIf(id -> matcher.match(subjects.get(id)).isEmpty());
          assertThat(backtested(archive, interest)).as(interest.toString()).isEqualTo(met);
          if (i % 20 == 0) {
            assertThat(found(archive, interest)).as(interest.toString()).isEqualTo(met);
          }
          hits += met.size();
        }
      }
      assertThat(hits).as("meetings, so that the test shows something").isGreaterThan(10_000);
    }
  }

  private static Set<String> backtested(Archive archive, Interest interest) {
    return archive.dated(ArchiveSearch.forInterest(interest)).stream()
        .map(Archive.Dated::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Over all pages, each of which must tell the same total. */
  private static Set<String> found(Archive archive, Interest interest) {
    Set<String> found = new TreeSet<>();
    Set<Long> totals = new HashSet<>();
    Hits hits;
    int page = 0;
    do {
      hits = archive.search(ArchiveSearch.forInterest(interest).onPage(++page, 150));
      hits.documents().forEach(document -> assertThat(found.add(document.id())).isTrue());
      totals.add(hits.total());
    } while (!hits.hits().isEmpty());
    assertThat(totals).containsExactly((long) found.size());
    return found;
  }
}
