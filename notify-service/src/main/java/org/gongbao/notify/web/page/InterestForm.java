package org.gongbao.notify.web.page;

import java.util.List;
import org.gongbao.contract.interest.Interest;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of the site ask for.
 *
 * @param topics ids of the topics ticked
 * @param words in the query language
 * @param regions names or codes of places
 * @param follow id of a policy, empty for none
 */
record InterestForm(
    @Nullable List<String> topics,
    @Nullable String words,
    @Nullable String regions,
    @Nullable String follow) {

  /** Reads what was not filled in as empty. */
  InterestForm {
    topics = topics == null ? List.of() : List.copyOf(topics);
    words = words == null ? "" : words.strip();
    regions = regions == null ? "" : regions.strip();
    follow = follow == null ? "" : follow.strip();
  }

  static InterestForm of(Interest interest, Places places) {
    return new InterestForm(
        interest.topics(), interest.query(), places.names(interest.regions()), interest.follow());
  }

  Interest toInterest(Places places) {
    return withFieldsOf(
        new Interest(List.of(), null, List.of(), List.of(), List.of(), null), places);
  }

  /** The form's fields; what it does not show stays as it was. */
  Interest withFieldsOf(Interest before, Places places) {
    return new Interest(
        topics,
        words,
        places.codes(regions),
        before.issuers(),
        before.kinds(),
        follow.isEmpty() ? null : follow);
  }
}
