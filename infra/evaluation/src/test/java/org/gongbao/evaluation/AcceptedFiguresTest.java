package org.gongbao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Compares with the accepted baseline where the gazettes with truth lie beside the checkout; they
 * are too large, and not ours, to be part of it.
 */
class AcceptedFiguresTest {

  /** Seen from this module's directory; {@code -Dgongbao.corpus=DIR} names another place. */
  private static final Path CORPUS =
      Path.of(System.getProperty("gongbao.corpus", "../../../shared/corpus"));

  /** Made-up gazettes in layouts beyond those of the real ones; their README says what is hard. */
  private static final Path LAYOUTS = Path.of("src/test/resources/layouts");

  @Test
  void noFigureOfTheMadeUpGazettesHasFallen() {
    assertThat(Baseline.accepted().fallen(Evaluation.of(LAYOUTS))).isEmpty();
  }

  @Test
  void noFigureHasFallen() {
    boolean present = Files.isDirectory(CORPUS.resolve("truth"));
    if (!present) {
      System.getLogger("evaluation")
          .log(
              System.Logger.Level.WARNING,
              "NOT EVALUATED: no gazettes with truth at " + CORPUS.toAbsolutePath().normalize());
    }
    assumeTrue(present, "no gazettes with truth at " + CORPUS);

    assertThat(Baseline.accepted().fallen(Evaluation.of(CORPUS))).isEmpty();
  }
}
