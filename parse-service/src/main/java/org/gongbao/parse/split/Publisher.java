package org.gongbao.parse.split;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Organ;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/** Who publishes a gazette: by a label, by a verb after its name, or by the name alone. */
final class Publisher {

  private static final Pattern LABELLED =
      Pattern.compile(
          "(主办|主管主办|编辑出版|编辑|编印|出版|主编|编|发行|主管)(?:单位|机关|部门|者)?[:：](\\p{IsHan}[\\p{IsHan}（）()]{3,40})");

  /** 某市人民政府办公室编. */
  private static final Pattern SIGNED =
      Pattern.compile("(\\p{IsHan}{4,30}?)(主办|主管|主编|编辑出版|编辑|编印|出版|编)");

  /** What a name ran into: a label whose colon ended it. */
  private static final Pattern NEXT_LABEL =
      Pattern.compile("(?<=[府室厅局委会院社])(?:发行|发送|印刷|承印|地址|电话|印数)\\p{IsHan}{0,3}$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private static final List<String> RANK =
      List.of("主办", "主管主办", "编辑出版", "编辑", "编印", "主编", "出版", "编", "发行", "主管");

  private @Nullable String name;
  private int rank = RANK.size() + 1;

  @Nullable String name() {
    return name;
  }

  /** Looks at a line; a label that says more wins over one before it. */
  void take(Line line) {
    Matcher labelled =
        LABELLED.matcher(line.plain().replace(" ", "　").replace("　　", " ").replace("　", ""));
    while (labelled.find()) {
      String body = Signs.tight(labelled.group(2));
      offer(NEXT_LABEL.matcher(body).replaceFirst(""), RANK.indexOf(labelled.group(1)));
    }
    String[] words = BLANKS.split(line.plain());
    boolean standApart = words.length > 1 && Organ.isName(withoutVerb(words[words.length - 1]));
    for (String word : standApart ? words : new String[] {line.tight()}) {
      takeName(word);
    }
  }

  private void takeName(String words) {
    Matcher signed = SIGNED.matcher(words);
    boolean isSigned = signed.matches();
    String body = isSigned ? signed.group(1) : words;
    if (Organ.isName(body)) {
      offer(body, isSigned ? RANK.indexOf(signed.group(2)) : RANK.size());
    }
  }

  private static String withoutVerb(String words) {
    Matcher signed = SIGNED.matcher(words);
    return signed.matches() ? signed.group(1) : words;
  }

  private void offer(String body, int bodyRank) {
    if (bodyRank < rank) {
      rank = bodyRank;
      name = body;
    }
  }
}
