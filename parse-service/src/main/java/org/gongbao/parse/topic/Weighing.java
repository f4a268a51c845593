package org.gongbao.parse.topic;

/**
 * From evidence to a score. Evidence is added up in points; each point halves the remaining doubt,
 * so that one point is just enough for <i>about</i> and a third of a point for <i>deals with</i>.
 *
 * @param title points for a title that plainly names the topic
 * @param headings points if all headings named it
 * @param opening points for an opening that names it plainly
 * @param body points for each part of the text claimed, up to {@code bodySated}
 * @param bodySated share of the text that is enough
 */
record Weighing(double title, double headings, double opening, double body, double bodySated) {

  static final Weighing STANDARD = new Weighing(0.9, 0.8, 0.3, 3.0, 0.4);

  /** A score from 0 to 1. */
  double score(Evidence evidence) {
    double named = Math.max(evidence.title(), evidence.attachments());
    double claimed = Math.min(bodySated, evidence.body()) * evidence.variety();
    double points =
        title * named
            + headings * evidence.headings()
            + opening * evidence.opening()
            + body * claimed;
    return 1 - Math.pow(2, -points);
  }
}
