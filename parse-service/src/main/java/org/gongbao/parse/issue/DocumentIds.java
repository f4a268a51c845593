package org.gongbao.parse.issue;

import org.gongbao.contract.Ids;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Signs;
import org.gongbao.parse.structure.TitleWords;
import org.jspecify.annotations.Nullable;

/** The ids of a document, derived from what it says. */
final class DocumentIds {

  private DocumentIds() {}

  /**
   * Id of a document in an issue.
   *
   * @param copy 1, or more for a document printed again in the same issue
   */
  static String document(String issueId, DocumentFacts facts, int copy) {
    String number = number(facts.documentNumber());
    String title = Signs.key(facts.title());
    return copy == 1
        ? Ids.derive("document", issueId, number, title)
        : Ids.derive("document", issueId, number, title, Integer.toString(copy));
  }

  /**
   * Id of the policy, the same in every gazette that prints it: from the number and the title from
   * its act on, since some print the issuer in the title and some above it. A title without a
   * number, such as one of a yearly plan, is told apart by who issues and when; so is a number
   * without an organ's code.
   */
  static String policy(DocumentFacts facts) {
    String number = number(facts.documentNumber());
    String title = Signs.key(TitleWords.withoutIssuer(facts.title()));
    boolean telling = number != null && number.indexOf('(') > 0;
    if (telling) {
      return Ids.derive("policy", number, title);
    }
    String issuers = Signs.key(String.join("、", facts.issuers()));
    String day = facts.issuedOn() == null ? null : facts.issuedOn().toString();
    return Ids.derive("policy", number, title, issuers, day);
  }

  private static @Nullable String number(@Nullable String written) {
    return written == null ? null : Signs.key(written).replace("第", "");
  }
}
