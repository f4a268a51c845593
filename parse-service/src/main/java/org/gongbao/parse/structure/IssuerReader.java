package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 发文机关: from the lines above the title, the title's beginning, or the signature. */
final class IssuerReader {

  /** 某局等六部门: the others are named only where they sign. */
  private static final Pattern AND_OTHERS =
      Pattern.compile("(.+?)等[\\d一二三四五六七八九十]{0,3}(?:个)?(?:部门|单位|局|厅|委|家|方)?");

  /** 某市人民政府2023年8月份人事任免. */
  private static final Pattern OF_A_TIME = Pattern.compile("(\\p{IsHan}+?)[12]\\d{3}年.*");

  private IssuerReader() {}

  static List<String> read(Heading heading, @Nullable Signature signature) {
    Title title = heading.title();
    List<String> signed =
        signature == null || signature.issuers().isEmpty() ? heading.byline() : signature.issuers();
    if (Interpretation.isTitle(title.text())) {
      return fromTitle(title);
    }
    String prefix = prefix(title);
    Matcher others = AND_OTHERS.matcher(Signs.tight(prefix));
    if (others.matches()) {
      return signed.size() > 1 ? signed : List.of(others.group(1));
    }
    // 市政府 in a title is a short name; the signature gives the whole one.
    List<String> named = fromTitle(title);
    if (named.isEmpty() && signed.isEmpty() && Genre.endOf(title.text()) == Genre.PERSONNEL) {
      Matcher ofATime = OF_A_TIME.matcher(title.text());
      return ofATime.matches() && Organ.isName(ofATime.group(1))
          ? List.of(ofATime.group(1))
          : named;
    }
    boolean isShort = !named.isEmpty() && "省市县区".indexOf(named.get(0).charAt(0)) >= 0;
    return named.isEmpty() || isShort && !signed.isEmpty() ? signed : named;
  }

  private static List<String> fromTitle(Title title) {
    List<String> issuers = new ArrayList<>(title.issuerLines());
    String prefix = prefix(title);
    for (String name : OrganList.split(prefix)) {
      if (Organ.isName(name)) {
        issuers.add(name);
      }
    }
    return issuers;
  }

  /** The words before the act, with the blanks that part several bodies; issuer lines left out. */
  private static String prefix(Title title) {
    int skip = title.issuerLines().stream().mapToInt(String::length).sum();
    int end = TitleWords.issuerEnd(title.text());
    if (end <= skip) {
      return "";
    }
    StringBuilder prefix = new StringBuilder();
    int seen = 0;
    for (int i = ListLabel.entryLength(title.words()); i < title.words().length(); i++) {
      char sign = title.words().charAt(i);
      if (Signs.isBlank(sign)) {
        prefix.append(' ');
        continue;
      }
      if (seen >= end) {
        break;
      }
      if (seen >= skip) {
        prefix.append(sign);
      }
      seen++;
    }
    return prefix.toString().strip();
  }
}
