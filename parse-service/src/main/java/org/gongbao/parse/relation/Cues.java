package org.gongbao.parse.relation;

import java.util.regex.Pattern;

/** Words that introduce the documents a document carries out. */
final class Cues {
  /** 为深入贯彻落实, 根据, 依据, 按照 …; a bare 落实 is too common to be one. */
  static final String WORDS =
      "贯彻落实|贯彻执行|贯彻实施|贯彻|(?:为|全面|深入|认真|切实|进一步|扎实|现就|抓好|推动|推进)落实|根据|依据|按照|遵照|依照|执行好";

  /** A cue anywhere. */
  static final Pattern ANY = Pattern.compile(WORDS);

  /** A cue and the words of a list that lead to its first member. */
  static final Pattern LEADING = Pattern.compile(".*(?:" + WORDS + "|和|及|与)");

  private Cues() {}
}
