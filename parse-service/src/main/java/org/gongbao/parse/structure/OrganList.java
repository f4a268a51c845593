package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several bodies named in a row, with blanks, 、 or nothing between. */
final class OrganList {

  /** Party committee and government of one place, or their offices, run together: 某市委市政府. */
  private static final Pattern COMMITTEE_AND_GOVERNMENT =
      Pattern.compile(
          "(.{0,8}[省市县区]委(?:办公[厅室])?)((?:[省市县区]|\\p{IsHan}{2,8}[省市县区])(?:人民)?政府(?:办公[厅室])?)");

  /** One body ends and another begins with a place. */
  private static final Pattern SEAM =
      Pattern.compile("(?<=人民政府|办公室|办公厅|委员会|[省市县区]委|局|厅)(?=(?:中共)?\\p{IsHan}{2,6}[省市县区].{2,})");

  private static final int SHORTEST_NAME = 3;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000、]+");

  private OrganList() {}

  /** The bodies, in order; the whole as one when it does not come apart. */
  static List<String> split(String words) {
    List<String> names = new ArrayList<>();
    for (String piece : BETWEEN.split(words)) {
      names.addAll(splitRunTogether(piece));
    }
    boolean apart = names.size() > 1 && names.stream().allMatch(Organ::isName);
    if (apart) {
      return names;
    }
    String tight = Signs.tight(words);
    return tight.isEmpty() ? List.of() : splitRunTogether(tight);
  }

  /** 市政府 beside 某市委 is that city's. */
  private static String seated(String government, String committee) {
    String seat = Organ.seat(committee);
    boolean bare = government.startsWith("政府", 1);
    return bare && seat != null ? seat + government.substring(1) : government;
  }

  /** A second body is one of a place, whose name stands behind that of the first. */
  private static boolean mayBeSeveral(String words) {
    for (int at = SHORTEST_NAME; at < words.length(); at++) {
      if ("省市县区".indexOf(words.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> splitRunTogether(String words) {
    if (!Organ.endsAsName(words) || !mayBeSeveral(words)) {
      return List.of(words);
    }
    Matcher both = COMMITTEE_AND_GOVERNMENT.matcher(words);
    if (both.matches()) {
      return List.of(both.group(1), seated(both.group(2), both.group(1)));
    }
    String[] pieces = SEAM.split(words);
    boolean apart = pieces.length > 1;
    for (String piece : pieces) {
      apart &= Organ.isName(piece) && Organ.sitTogether(pieces[0], piece);
    }
    return apart ? List.of(pieces) : List.of(words);
  }
}
