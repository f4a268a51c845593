package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;

/**
 * The titles under which a document announces what it carries: in its own title, in the letter
 * before the first signature, and in its list 附件：1.… 2.….
 */
final class AttachmentNames {

  private static final int LETTER_LINES = 12;
  private static final int LONGEST_LETTER = 1500;

  /** A list that names more is no list of attachments, and comparing all would take too long. */
  private static final int MOST_LISTED = 200;

  /** What a letter says when it hands over a text. */
  private static final List<String> HANDS_OVER =
      List.of("印发", "转发", "公布", "发布", "现将", "通过", "批准", "同意", "公示", "下发");

  private static final Pattern ITEM =
      Pattern.compile("^(?:附件)?[\\d一二三四五六七八九十]{1,3}[.．、:：]?(?=\\D).*");

  private final List<String> carried = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private final Map<String, TitleKey> keys = new HashMap<>();

  private AttachmentNames() {}

  static AttachmentNames of(Lines lines, Heading heading, int last) {
    AttachmentNames names = new AttachmentNames();
    String own = TitleWords.carried(heading.title().text());
    if (own.length() >= 4 && !heading.isInterpretation()) {
      names.carried.add(own);
    }
    if (!heading.isInterpretation()) {
      names.readLetter(lines, heading, last);
    }
    return names;
  }

  /** Titles of texts that the document hands over. */
  List<String> carried() {
    return carried;
  }

  /** Titles that its lists of attachments give, in order. */
  List<String> listed() {
    return listed;
  }

  /** The key of one of these titles, worked out once. */
  TitleKey key(String title) {
    return keys.computeIfAbsent(title, TitleKey::of);
  }

  /** Where the list stands that names a title. */
  int line(String title) {
    return lineOf.getOrDefault(title, 0);
  }

  private void readLetter(Lines lines, Heading heading, int last) {
    int first = lines.from(heading.bodyLine());
    if (first > last) {
      return;
    }
    int end = first;
    for (int i = 0; i < LETTER_LINES && lines.after(end) <= last; i++) {
      end = lines.after(end);
    }
    for (Paragraph paragraph : Prose.of(lines, new LineRange(first, end))) {
      String words = paragraph.text();
      if (IssueDate.on(words) != null) {
        return;
      }
      String start = words.length() > LONGEST_LETTER ? words.substring(0, LONGEST_LETTER) : words;
      if (start.indexOf('《') >= 0 && HANDS_OVER.stream().anyMatch(start::contains)) {
        carried.addAll(Quotations.withAmended(start));
      }
    }
  }

  /**
   * Reads the list that begins on a line 附件：….
   *
   * @return the first line after the list
   */
  int readList(Lines lines, int first, int last) {
    String opening = AttachmentLabel.titleAfter(lines.line(first).tight());
    StringBuilder item = new StringBuilder(opening == null ? "" : withoutNumber(opening));
    int at = lines.after(first);
    while (at <= last && lines.has(at) && isListLine(lines.line(at), item.toString())) {
      String tight = lines.line(at).tight();
      if (ITEM.matcher(tight).matches() || AttachmentLabel.titleAfter(tight) != null) {
        finish(item);
        item.append(withoutNumber(tight));
      } else if (isWhole(item.toString())) {
        finish(item);
        item.append(tight);
      } else {
        item.append(tight);
      }
      at = lines.after(at);
    }
    finish(item);
    listed.forEach(title -> lineOf.putIfAbsent(title, first));
    return at;
  }

  private static boolean isListLine(Line line, String item) {
    String tight = line.tight();
    if (line.isTable() || tight.length() > 80 || "。；;：:".indexOf(line.lastSign()) >= 0) {
      return false;
    }
    if (AttachmentLabel.isAlone(tight) || IssueDate.on(tight) != null || Organ.isName(tight)) {
      return false;
    }
    return ITEM.matcher(tight).matches()
        || AttachmentLabel.titleAfter(tight) != null
        || !isWhole(item);
  }

  private static boolean isWhole(String item) {
    return !item.isEmpty()
        && Genre.endOf(item) != null
        && Signs.unclosed(item, '《', '》') == 0
        && Signs.unclosed(item, '“', '”') == 0;
  }

  private static String withoutNumber(String words) {
    return words.replaceFirst("^(?:附件)?(?:[\\d一二三四五六七八九十]{1,3}[.．、:：]|[:：])", "");
  }

  private void finish(StringBuilder item) {
    if (item.length() >= 2 && listed.size() < MOST_LISTED) {
      listed.add(item.toString());
    }
    item.setLength(0);
  }
}
