package org.gongbao.parse.split;

import java.util.EnumSet;
import java.util.Set;
import org.gongbao.parse.structure.Genre;

/**
 * The addressee below the title. What is sent to somebody names them; without, and missing in the
 * contents, it is rather a title that another document quotes on a line of its own.
 */
final class AddresseeClue implements Clue {

  private static final Set<Genre> ADDRESSED =
      EnumSet.of(Genre.NOTICE, Genre.OPINION, Genre.CIRCULAR, Genre.REPLY, Genre.LETTER);

  @Override
  public double weigh(Candidate candidate) {
    if (candidate.heading().addresseeLine() > 0) {
      return 3.5;
    }
    Genre genre = candidate.heading().title().genre();
    return genre != null && ADDRESSED.contains(genre) && candidate.isUnlisted() ? -2.5 : 0;
  }
}
