package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the signature of a document: the first date on a line of its own with the names of bodies,
 * or of an office and its holder, right above. It may stand in the middle, before the plan that a
 * notice issues.
 */
final class SignatureReader {

  private static final int LONGEST_DATE = 40;
  private static final int LONGEST_LINE = 80;
  private static final int MOST_SIGNERS = 20;

  private static final Pattern PERSON =
      Pattern.compile("(?:代理|副|代)?(?:省长|市长|县长|区长|州长|盟长|旗长|主席|主任|局长|厅长)\\p{IsHan}{2,5}");

  private static final Pattern WITH_DATE =
      Pattern.compile("(\\p{IsHan}+?)((?:[12]\\d{3}|[一二][〇○ＯO零一二三四五六七八九]{3})年.*日(?:印发)?)");

  private final Lines lines;

  SignatureReader(Lines lines) {
    this.lines = lines;
  }

  /**
   * The signature in a range of lines.
   *
   * @param first first line of the text
   * @param last last line of the document
   * @param attachments line on which the first marked attachment begins; a bare date after it is a
   *     form's, not the document's
   */
  @Nullable Signature read(int first, int last, int attachments) {
    Signature bare = null;
    Signature printed = null;
    for (int at = lines.from(first); at <= last && lines.has(at); at = lines.after(at)) {
      LocalDate date = dateOn(at);
      if (date == null) {
        Signature onOneLine = onOneLine(at);
        boolean isPrinted = onOneLine != null && lines.line(at).lastSign() != '日';
        if (onOneLine != null && !isPrinted) {
          return onOneLine;
        }
        printed = onOneLine == null ? printed : onOneLine;
        continue;
      }
      List<String> signers = signersAbove(at, first);
      if (!signers.isEmpty()) {
        int above = Math.max(first, at - 1);
        return new Signature(signers, date, new LineRange(Math.min(above, at), at));
      }
      boolean byPerson = isPerson(lines.before(at));
      if (bare == null && (byPerson || at < attachments)) {
        bare = new Signature(List.of(), date, new LineRange(at, at));
      }
    }
    return bare == null ? printed : bare;
  }

  /**
   * The bodies and the day beside one another, as scanners put them: 某市人民政府 2024年5月8日; and the
   * office that had a document printed: 某市人民政府办公室 2024年5月9日印发.
   */
  private @Nullable Signature onOneLine(int at) {
    Line line = lines.line(at);
    if (line.plain().length() > LONGEST_LINE || "日发".indexOf(line.lastSign()) < 0) {
      return null;
    }
    Matcher signed = WITH_DATE.matcher(line.tight());
    if (!signed.matches() || !Organ.isName(signed.group(1))) {
      return null;
    }
    LocalDate date = IssueDate.on(signed.group(2));
    int gap = line.plain().indexOf(signed.group(2).charAt(0)); // -1 when its digits are wide
    String bodies = gap < 0 ? signed.group(1) : line.plain().substring(0, gap);
    return date == null
        ? null
        : new Signature(OrganList.split(bodies), date, new LineRange(at, at));
  }

  private @Nullable LocalDate dateOn(int at) {
    Line line = lines.line(at);
    boolean mayBe =
        line.plain().length() <= LONGEST_DATE && !line.isTable() && line.lastSign() != '。';
    return mayBe ? IssueDate.on(line.tight()) : null;
  }

  private boolean isPerson(int at) {
    return lines.has(at) && PERSON.matcher(lines.line(at).tight()).matches();
  }

  private List<String> signersAbove(int date, int first) {
    List<String> signers = new ArrayList<>();
    int at = lines.before(date);
    while (at >= first && signers.size() < MOST_SIGNERS) {
      List<String> names = namesOn(lines.line(at));
      if (names.isEmpty()) {
        break;
      }
      Collections.reverse(names);
      signers.addAll(names);
      at = lines.before(at);
    }
    Collections.reverse(signers);
    return signers;
  }

  private static List<String> namesOn(Line line) {
    if (line.isTable()) {
      return List.of();
    }
    if (Organ.isName(line.tight())) {
      return new ArrayList<>(OrganList.split(line.plain()));
    }
    List<String> names = new ArrayList<>();
    for (String word : line.plain().split("[\\s\\u3000]+")) {
      if (!Organ.isName(word)) {
        return List.of();
      }
      names.add(word);
    }
    return names;
  }
}
