package org.gongbao.parse.issue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongbao.contract.document.Problem;
import org.gongbao.parse.problem.ProblemCode;
import org.gongbao.parse.problem.ProblemList;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Interpretation;
import org.jspecify.annotations.Nullable;

/** Checks that a document has what one of its form has: number, date, issuer. */
final class FormCheck {

  /** Genres that go out under a number. */
  private static final Set<Genre> NUMBERED =
      EnumSet.of(
          Genre.ORDER,
          Genre.RESOLUTION,
          Genre.DECISION,
          Genre.OPINION,
          Genre.NOTICE,
          Genre.CIRCULAR,
          Genre.REPLY,
          Genre.LETTER);

  private FormCheck() {}

  static List<Problem> check(DocumentFacts facts, boolean isCertain, @Nullable Integer interprets) {
    ProblemList problems = new ProblemList();
    int line = facts.range().startLine();
    if (!isCertain) {
      problems.add(
          ProblemCode.HEADING_MISSING,
          line,
          "no heading of a document was found; all of the text is taken as one document");
    } else if (Interpretation.isTitle(facts.title())) {
      if (interprets == null) {
        problems.add(
            ProblemCode.INTERPRETED_DOCUMENT_MISSING,
            line,
            "no document of this issue is the one that '" + facts.title() + "' explains");
      }
    } else if (isFormal(facts.title())) {
      checkForm(facts, line, problems);
    }
    return problems.all();
  }

  private static boolean isFormal(String title) {
    Genre genre = Genre.endOf(title);
    return genre != null && NUMBERED.contains(genre);
  }

  private static void checkForm(DocumentFacts facts, int line, ProblemList problems) {
    if (facts.documentNumber() == null) {
      problems.add(ProblemCode.NUMBER_MISSING, line, "no document number stands at the heading");
    }
    if (facts.issuedOn() == null) {
      problems.add(
          ProblemCode.DATE_MISSING, line, "no date stands at the heading or under the text");
    }
    if (facts.issuers().isEmpty()) {
      problems.add(
          ProblemCode.ISSUER_MISSING, line, "neither the heading nor a signature names an issuer");
    }
  }
}
