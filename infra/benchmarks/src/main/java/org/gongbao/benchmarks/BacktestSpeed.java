package org.gongbao.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.archive.Backtest;

/** How long an interest takes to be tried on everything in a large archive. */
final class BacktestSpeed {

  /** Characters of a document: the mean of real gazettes. */
  private static final int DOCUMENT_LENGTH = 6_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3_650;
  private static final int DRAWN = 40;

  /** What many documents say, which costs most. */
  private static final List<String> FREQUENT =
      List.of("管理", "工作 -养老", "title:通知", "服务 NEAR/10 管理", "的 NEAR/20 企业 (发展 OR 建设)");

  private final List<PolicyDocument> models;
  private final List<String> paragraphs;
  private final Random random = new Random(6);

  /**
   * A measurement on documents of paragraphs drawn from others.
   *
   * @param models documents whose facts and paragraphs are drawn from
   */
  BacktestSpeed(List<PolicyDocument> models) {
    this.models = models;
    this.paragraphs = models.stream().flatMap(model -> model.text().lines()).toList();
  }

  /** Fills an archive and tries interests on it, each twice: the figures are of the second try. */
  List<Figure> measure(int size, Collection<Interest> wishes) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create();
        Archive archive = Archive.open(folder.path())) {
      long start = System.nanoTime();
      for (int i = 0; i < size; i++) {
        archive.put(document(i));
      }
      archive.commit(archive.position());
      double filling = (System.nanoTime() - start) / 1e9;
      double[] seconds = seconds(new Backtest(archive), wishes);
      String of = String.format(" over %,d documents", size);
      return List.of(
          Figure.of("filling the archive", filling, "s"),
          Figure.of("back-test" + of + ", median", seconds[seconds.length / 2], "s"),
          Figure.of("back-test" + of + ", slowest", seconds[seconds.length - 1], "s"));
    }
  }

  private static double[] seconds(Backtest backtest, Collection<Interest> wishes) {
    List<Interest> tried = new ArrayList<>();
    FREQUENT.forEach(query -> tried.add(words(query)));
    wishes.stream().limit(DRAWN).forEach(tried::add);
    double[] seconds = new double[tried.size()];
    for (int i = 0; i < seconds.length; i++) {
      backtest.run(tried.get(i), null, null);
      long start = System.nanoTime();
      backtest.run(tried.get(i), null, null);
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds;
  }

  private static Interest words(String query) {
    return new Interest(List.of(), query, List.of(), List.of(), List.of(), null);
  }

  private PolicyDocument document(int number) {
    PolicyDocument model = models.get(random.nextInt(models.size()));
    StringBuilder text = new StringBuilder();
    while (text.length() < DOCUMENT_LENGTH) {
      text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
    }
    return new PolicyDocument(
        "bench-" + number,
        "bench-" + number,
        model.issueId(),
        model.issue(),
        model.ordinal(),
        model.section(),
        model.title(),
        model.documentNumber(),
        model.issuers(),
        model.region(),
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        model.effectiveFrom(),
        model.expiresOn(),
        model.kind(),
        model.tocPage(),
        model.startLine(),
        model.endLine(),
        model.attachments(),
        null,
        model.relations(),
        model.topics(),
        List.of(),
        List.of(),
        text.toString(),
        List.of(),
        model.places(),
        List.of());
  }
}
