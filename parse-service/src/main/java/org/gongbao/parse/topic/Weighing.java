package org.gongbao.parse.topic;

/**
 * From evidence to a score. Evidence is added up in points; each point halves the remaining doubt,
 * so that one point is just enough for <i>about</i> and a third of a point for <i>deals with</i>. A
 * pack may set a lower bar than one point.
 *
 * @param title points for a title that plainly names the topic
 * @param headings points if all headings named it
 * @param opening points for an opening that names it plainly
 * @param section points, by share, for the text the topic claims up to {@code sectionShare}
 * @param sectionShare share of the text that makes it a section of its own
 * @param beyond points, by share, for what it claims beyond that
 */
record Weighing(
    double title,
    double headings,
    double opening,
    double section,
    double sectionShare,
    double beyond) {

  /** Tuned on graded gazettes, two at a time with the third held out: infra/docs/topics.md. */
  static final Weighing STANDARD = new Weighing(1.0, 1.15, 0.15, 2.9, 0.2, 1.0);

  /** What is left where the title has the topic's words in another sense: 养老保险, 动物疫苗. */
  private static final double SEEMING = 0.6;

  /** A score from 0 to 1; at {@code bar} points it is one half. */
  double score(Evidence evidence, double bar) {
    return 1 - Math.pow(2, -points(evidence) / bar);
  }

  private double points(Evidence evidence) {
    return evidence.seeming() ? SEEMING * allPoints(evidence) : allPoints(evidence);
  }

  private double allPoints(Evidence evidence) {
    double claimed = evidence.body() + Math.min(evidence.body(), evidence.support());
    double text =
        section * Math.min(claimed, sectionShare) + beyond * Math.max(0, claimed - sectionShare);
    return title * Math.max(evidence.title(), evidence.attachments())
        + headings * evidence.headings()
        + opening * evidence.opening()
        + evidence.variety() * text;
  }
}
