package org.gongbao.notify.subscription;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.region.Regions;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.query.CanonicalInterest;
import org.gongbao.notify.query.InterestProblem;
import org.gongbao.notify.query.InterestRules;
import org.gongbao.notify.query.QueryException;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;

/** Reads a wish as somebody wrote it into the form that all who wish the same share. */
public final class InterestReader {

  private final TopicCatalogue topics;

  /** Reads with the topics there are. */
  public InterestReader(TopicCatalogue topics) {
    this.topics = topics;
  }

  /**
   * The canonical form of a wish.
   *
   * @throws Refusal if it asks for nothing, its words do not follow the query language, or it names
   *     a topic or region that does not exist
   */
  public CanonicalInterest read(Interest wished) {
    CanonicalInterest canonical = canonical(wished);
    List<InterestProblem> problems = rules().check(wished);
    if (!problems.isEmpty()) {
      throw refusal(problems.get(0));
    }
    return canonical;
  }

  private static CanonicalInterest canonical(Interest wished) {
    try {
      return CanonicalInterest.of(wished);
    } catch (QueryException e) {
      throw new Refusal(RefusalCode.BAD_QUERY, e.getMessage(), e.offset());
    }
  }

  private InterestRules rules() {
    return new InterestRules(
        topics.all().stream().map(TopicDefined::id).collect(Collectors.toUnmodifiableSet()),
        Regions.standard());
  }

  private static Refusal refusal(InterestProblem problem) {
    String name = problem.code().toUpperCase(Locale.ROOT).replace('-', '_');
    return new Refusal(RefusalCode.valueOf(name), problem.message());
  }
}
