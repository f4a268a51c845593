package org.gongbao.notify.alert;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.notify.match.Explainer;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.RegisteredInterest;
import org.gongbao.notify.match.Relating;
import org.gongbao.notify.match.Subject;

/** Raises an alert for every interest a document meets. */
public final class Alerts {

  private final Matcher matcher;
  private final Clock clock;

  /**
   * Alerts on the interests of a matcher.
   *
   * @param clock gives the time of each alert
   */
  public Alerts(Matcher matcher, Clock clock) {
    this.matcher = matcher;
    this.clock = clock;
  }

  /**
   * The alerts of a document, one for each interest it meets. The same policy meeting the same
   * interest gives the same alert id, in whichever gazette it is printed.
   */
  public List<AlertRaised> raise(PolicyDocument document) {
    return alerts(matcher.match(Subject.of(document)), document);
  }

  /**
   * The alerts of a relation that was found after its document came: for interests that follow the
   * policy it bears on, and for no others, who heard of the document when it came.
   */
  public List<AlertRaised> raise(PolicyDocument document, RelationResolved found) {
    PolicyDocument related = Relating.with(document, found);
    return alerts(
        matcher.match(Subject.of(related)).stream()
            .filter(interest -> found.toPolicyId().equals(interest.interest().follow()))
            .toList(),
        related);
  }

  private List<AlertRaised> alerts(List<RegisteredInterest> met, PolicyDocument document) {
    if (met.isEmpty()) {
      return List.of();
    }
    Explainer explainer = new Explainer(document);
    return met.stream().map(interest -> alert(interest, document, explainer)).toList();
  }

  private AlertRaised alert(RegisteredInterest met, PolicyDocument document, Explainer explainer) {
    return new AlertRaised(
        Ids.derive("alert", met.id(), document.policyId()),
        met.id(),
        met.interest(),
        document.id(),
        document.policyId(),
        document.title(),
        document.documentNumber(),
        document.issuers(),
        document.region(),
        document.kind(),
        document.issuedOn(),
        document.issue(),
        explainer.explain(met.interest()).reasons(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
