package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.MastheadLine;
import org.jspecify.annotations.Nullable;

/**
 * Running heads that name a section, alone or beside the masthead: which lines they are, and what
 * section the pages are in.
 */
final class SectionHeads {

  private static final int LONGEST = 120;
  private static final int TIMES_FOR_SECTIONS = 3;

  /** Masthead and number of the issue, alone or beside a section's name. */
  private static final Pattern GAZETTE =
      Pattern.compile(
          "(.{0,16}?)《?(\\p{IsHan}{2,20}(?:公报|政报))》?[\\[（(]?(?:(?:\\d{4}|[一二〇零○三四五六七八九]{4})年)?"
              + "(?:第?[\\d一二三四五六七八九十]{1,3}[期号])?(?:[（(]?总第?\\d+期[）)]?)?[\\]）)]?[·\\-—]*(.{0,16}?)");

  /** 2024.1, 第8页, lone figures and what is set between them. */
  private static final Pattern NUMBERING =
      Pattern.compile("第?\\d+[页期号]|\\d{4}[.年]\\d{1,2}月?期?|[·•\\-—－|｜\\d]");

  private final BitSet noise = new BitSet();
  private final TreeMap<Integer, String> sections = new TreeMap<>();

  SectionHeads(Lines lines) {
    Map<String, List<Integer>> dotted = new HashMap<>();
    for (int at = lines.from(1); lines.has(at); at = lines.after(at)) {
      Line line = lines.line(at);
      if (line.plain().length() <= LONGEST && !line.isTable()) {
        look(line, dotted);
      }
    }
    dotted.forEach(this::keepRepeated);
  }

  BitSet noise() {
    return noise;
  }

  /** The section that the last head above a line names; below it when none stands above. */
  @Nullable String sectionAt(int line) {
    Map.Entry<Integer, String> head = sections.floorEntry(line);
    head = head == null ? sections.ceilingEntry(line) : head;
    return head == null ? null : head.getValue();
  }

  private void look(Line line, Map<String, List<Integer>> dotted) {
    String tight = line.tight();
    if (!tight.contains("公报") && !tight.contains("政报")) {
      lookForSection(line, dotted);
      return;
    }
    Matcher gazette = GAZETTE.matcher(tight);
    if (gazette.matches() && isHead(gazette) && !MastheadLine.isDocument(tight)) {
      noise.set(line.number());
      String beside = trim(gazette.group(1) + gazette.group(3));
      if (beside.length() >= 2) {
        sections.put(line.number(), beside);
      }
    }
  }

  private static void lookForSection(Line line, Map<String, List<Integer>> dotted) {
    String name = SectionName.marked(line);
    if (name != null && line.tight().length() <= 20) {
      dotted.computeIfAbsent(name, unused -> new ArrayList<>()).add(line.number());
    }
  }

  /** What stands beside the masthead is a section's name, not a sentence. */
  private static boolean isHead(Matcher gazette) {
    String beside = trim(gazette.group(1) + gazette.group(3));
    return beside.isEmpty() || SectionName.usual(new Line(1, beside)) != null;
  }

  private void keepRepeated(String name, List<Integer> places) {
    if (places.size() >= TIMES_FOR_SECTIONS) {
      places.forEach(
          line -> {
            noise.set(line);
            sections.put(line, name);
          });
    }
  }

  private static String trim(String words) {
    return NUMBERING.matcher(words).replaceAll("");
  }
}
