package org.gongbao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.RegisteredInterest;
import org.gongbao.notify.match.Subject;
import org.junit.jupiter.api.Test;

/**
 * No miss, no extra, on documents as the parser gives them: those of the real gazettes beside this
 * checkout where they are, else of the bundled samples.
 */
class CorpusExactnessTest {

  /** Of the platform, because the benches' own logging tells of errors only. */
  private static final System.Logger LOG = System.getLogger(CorpusExactnessTest.class.getName());

  private static final Path CORPUS =
      Path.of(System.getProperty("gongbao.corpus", "../../../shared/corpus"));
  private static final Path SAMPLES =
      Path.of("../standalone/src/main/resources/org/gongbao/standalone/demo/samples");
  private static final int INTERESTS = 10_000;

  @Test
  void tenThousandInterestsMeetExactlyTheirDocuments() {
    Path folder = Files.isDirectory(CORPUS) ? CORPUS : SAMPLES;
    assertThat(folder).isDirectory();
    List<PolicyDocument> documents = BenchDocuments.read(folder);
    LOG.log(Level.INFO, "exactness on {0} documents of {1}", documents.size(), folder);
    Map<String, NaiveWish> wishes = new HashMap<>();
    Map<String, Interest> interests = new HashMap<>();
    NaiveWish.Drawing drawing = new NaiveWish.Drawing(documents, 20261126);
    for (int i = 0; i < INTERESTS; i++) {
      NaiveWish wish = drawing.next();
      wishes.put("i" + i, wish);
      interests.put("i" + i, wish.interest());
    }
    Matcher matcher = new Matcher(Runnable::run);
    matcher.apply(interests);
    assertThat(matcher.broken()).isEmpty();

    long hits = 0;
    for (PolicyDocument document : documents) {
      Subject subject = Subject.of(document);
      Set<String> naive =
          wishes.entrySet().stream()
              .filter(wish -> wish.getValue().meets(subject, document))
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> matched = new TreeSet<>();
      for (RegisteredInterest interest : matcher.match(subject)) {
        assertThat(matched.add(interest.id())).isTrue();
      }
      assertThat(matched).as(document.title()).isEqualTo(naive);
      hits += matched.size();
    }
    assertThat(hits).as("meetings, so that the test shows something").isGreaterThan(INTERESTS);
  }
}
