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
      Pattern.compile("(\\p{IsHan}{4,30}?)(主办|主编|编辑出版|编辑|编印|出版|编)");

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
      offer(Signs.tight(labelled.group(2)), RANK.indexOf(labelled.group(1)));
    }
    Matcher signed = SIGNED.matcher(line.tight());
    boolean isSigned = signed.matches();
    String body = isSigned ? signed.group(1) : line.tight();
    if (Organ.isName(body)) {
      offer(body, isSigned ? RANK.indexOf(signed.group(2)) : RANK.size());
    }
  }

  private void offer(String body, int bodyRank) {
    if (bodyRank < rank) {
      rank = bodyRank;
      name = body;
    }
  }
}
