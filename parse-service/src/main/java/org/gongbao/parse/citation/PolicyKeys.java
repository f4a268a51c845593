package org.gongbao.parse.citation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.text.Folding;
import org.gongbao.parse.structure.TitleWords;
import org.jspecify.annotations.Nullable;

/**
 * The names a policy goes by: its number, its title with and without its issuer, and the title of
 * the plan it issues (关于印发《…》的通知 is cited as 《…》). A citation looks under the names it gives, best
 * first; both sides fold them alike.
 */
public final class PolicyKeys {
  /** A shorter title, such as 通知 or 某市人民政府令, names nothing in particular. */
  private static final int SHORTEST_TITLE = 9;

  private static final Pattern LATER_VERSION = Pattern.compile("\\((?:试行|暂行|修订|修订稿|草案)\\)$");
  private static final Pattern NUMBER =
      Pattern.compile("\\p{IsHan}[\\p{IsHan}a-z]*\\(\\d{4}\\)第?\\d+号");

  private PolicyKeys() {}

  /** The names of a document; none for an interpretation, which is not the policy it explains. */
  public static Set<String> of(PolicyDocument document) {
    Set<String> keys = new LinkedHashSet<>();
    if ("解读".equals(document.kind())) {
      return keys;
    }
    addNumber(keys, document.documentNumber());
    addTitle(keys, document.title());
    if (!document.attachments().isEmpty()) {
      Attachment first = document.attachments().get(0);
      addTitle(keys, first.title());
    }
    return keys;
  }

  /** The names under which to look for what a document cites, best first. */
  public static Collection<String> of(Relation relation) {
    Set<String> keys = new LinkedHashSet<>();
    addNumber(keys, relation.targetNumber());
    addNumber(keys, relation.target());
    addTitle(keys, relation.target());
    return keys;
  }

  /** A number in the form in which numbers are compared, or null when it lacks the organ's code. */
  static @Nullable String number(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Matcher number = NUMBER.matcher(Folding.key(written).replace(" ", ""));
    return number.find() ? number.group().replace("第", "") : null;
  }

  private static void addNumber(Set<String> keys, @Nullable String written) {
    String number = number(written);
    if (number != null) {
      keys.add("number:" + number);
    }
  }

  private static void addTitle(Set<String> keys, String title) {
    String tight = title.replaceAll("[\\s\\u3000]", "");
    add(keys, tight);
    add(keys, TitleWords.withoutIssuer(tight));
    add(keys, TitleWords.carried(tight));
  }

  private static void add(Set<String> keys, String title) {
    String folded = Folding.key(title).replace(" ", "").replaceAll("^《(.*)》$", "$1");
    String key = LATER_VERSION.matcher(folded).replaceFirst("");
    if (key.length() >= SHORTEST_TITLE) {
      keys.add("title:" + key);
    }
  }
}
