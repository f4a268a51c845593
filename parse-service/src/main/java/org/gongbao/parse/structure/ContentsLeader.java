package org.gongbao.parse.structure;

/** The leader and page number at the end of an entry of a contents page: ……（12）. */
public final class ContentsLeader {

  private static final String DOTS = ".…·．";

  private ContentsLeader() {}

  /** Whether a line ends so; the page may be missing. */
  public static boolean endsIn(String line) {
    int at = line.length() - 1;
    while (at >= 0
        && (" ()（）".indexOf(line.charAt(at)) >= 0 || Character.isDigit(line.charAt(at)))) {
      at--;
    }
    int dots = 0;
    while (at >= 0 && DOTS.indexOf(line.charAt(at)) >= 0) {
      dots += line.charAt(at) == '…' ? 2 : 1;
      at--;
    }
    return dots >= 3;
  }
}
