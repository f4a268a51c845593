package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.CarbonPlan;
import org.gongbao.testkit.DocumentBuilder;

/** Random documents and interests over few characters, so that they often meet. */
public final class RandomWishes {

  private static final String ALPHABET = "碳达峰钢铁水泥甲乙ＡＢ ab〔2〕號十𠮷";
  private static final String[] CODES = {"130000", "130800", "130803", "131000", "131002"};

  private final Random random;

  /** The same for the same seed. */
  public RandomWishes(long seed) {
    this.random = new Random(seed);
  }

  /** The next document. */
  public PolicyDocument document(String id) {
    DocumentBuilder document =
        DocumentBuilder.aDocument()
            .withId(id)
            .withTitle(run(1, 15))
            .withText(run(0, 60) + "\n" + run(0, 60))
            .withKind(random.nextInt(4) == 0 ? null : word("通知", "办法"))
            .withIssuers(word("甲市", "乙縣"), word("丙局", "甲市"));
    if (random.nextInt(4) > 0) {
      document.withRegion(CODES[random.nextInt(CODES.length)], "某地");
    }
    if (random.nextBoolean()) {
      document.withTopic(word("carbon", "housing"), random.nextInt(11) / 10.0);
    }
    if (random.nextInt(4) == 0) {
      document.withRelations(CarbonPlan.repeals(word("p1", "p2")));
    }
    return document.build();
  }

  /** The next interest, which may be one that cannot be matched. */
  public Interest interest() {
    return new Interest(
        some(4, "carbon", "housing"),
        random.nextInt(10) == 0 ? null : query(2),
        some(3, CODES),
        some(6, "甲市", "乙县"),
        some(6, "通知", "辦法"),
        random.nextInt(12) == 0 ? word("p1", "p2") : null);
  }

  private String query(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(7)) {
      case 1 -> query(depth - 1) + " " + query(depth - 1);
      case 2 -> "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
      case 3 -> query(depth - 1) + " -(" + query(depth - 1) + ")";
      case 4 -> term() + " NEAR/" + random.nextInt(12) + " " + term();
      case 5 -> "title:" + term();
      default -> term();
    };
  }

  private String term() {
    String words = run(1, random.nextInt(6) == 0 ? 12 : 3).strip();
    return words.isEmpty() ? "碳" : '"' + words + '"';
  }

  private List<String> some(int oneIn, String... values) {
    List<String> some = new ArrayList<>();
    while (random.nextInt(oneIn) == 0) {
      some.add(word(values));
    }
    return some;
  }

  private String word(String... words) {
    return words[random.nextInt(words.length)];
  }

  private String run(int least, int most) {
    int length = least + random.nextInt(most - least + 1);
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < length; i++) {
      run.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return run.toString();
  }
}
