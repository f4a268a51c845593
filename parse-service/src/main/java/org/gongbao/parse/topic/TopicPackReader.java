package org.gongbao.parse.topic;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.contract.text.Folding;
import org.gongbao.parse.topic.TopicPack.Sample;
import org.gongbao.parse.topic.TopicPack.WordGroup;
import org.jspecify.annotations.Nullable;

/** Reads a topic pack from YAML and refuses it with file and line when something is wrong. */
final class TopicPackReader {

  private static final Set<String> FIELDS =
      ordered("id", "names", "description", "bar", "groups", "laws", "numbers", "not", "samples");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int SHORTEST_WORD = 2;
  private static final int LONGEST_WORD = 60;

  private final Map<String, Integer> lineOfWord = new HashMap<>();

  private TopicPackReader() {}

  static TopicPack read(String file, Reader reader) {
    return new TopicPackReader().pack(YamlEntry.read(file, reader));
  }

  private TopicPack pack(YamlEntry root) {
    Map<String, YamlEntry> fields = root.fields(FIELDS);
    YamlEntry names = root.required(fields, "names");
    Map<String, YamlEntry> name = names.fields(ordered("zh", "en"));
    return new TopicPack(
        id(root.required(fields, "id")),
        names.required(name, "zh").text(),
        names.required(name, "en").text(),
        root.required(fields, "description").text(),
        fields.containsKey("bar") ? number(fields.get("bar"), TopicPack.LOWEST_BAR, 1) : 1,
        groups(root.required(fields, "groups")),
        words(fields.get("laws")),
        words(fields.get("numbers")),
        words(fields.get("not")),
        samples(root.required(fields, "samples")));
  }

  private static String id(YamlEntry entry) {
    String id = entry.text();
    if (!ID.matcher(id).matches()) {
      throw entry.error(
          "id '" + id + "' is not small Latin letters, digits and single hyphens, as elderly-care");
    }
    return id;
  }

  private List<WordGroup> groups(YamlEntry entry) {
    List<WordGroup> groups = new ArrayList<>();
    for (YamlEntry item : YamlEntry.items(entry)) {
      Map<String, YamlEntry> fields = item.fields(ordered("weight", "any"));
      YamlEntry any = item.required(fields, "any");
      List<List<String>> alternatives = new ArrayList<>();
      for (YamlEntry alternative : YamlEntry.items(any)) {
        alternatives.add(alternative(alternative));
      }
      if (alternatives.isEmpty()) {
        throw any.error("'any' is empty; list at least one word");
      }
      groups.add(
          new WordGroup(
              number(item.required(fields, "weight"), WordGroup.LEAST, WordGroup.MOST),
              alternatives));
    }
    if (groups.isEmpty()) {
      throw entry.error("'groups' is empty; a topic needs at least one group of words");
    }
    return groups;
  }

  private List<String> alternative(YamlEntry entry) {
    if (!entry.isList()) {
      return List.of(word(entry));
    }
    List<String> all = new ArrayList<>();
    for (YamlEntry part : YamlEntry.items(entry)) {
      all.add(checked(part));
    }
    if (all.size() < 2) {
      throw entry.error("an all-of list needs two words or more; write a single word without []");
    }
    return all;
  }

  private static double number(YamlEntry entry, double least, int most) {
    String text = entry.text();
    try {
      double number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException expected) {
      // refused below, as a number out of range is
    }
    throw entry.error(
        entry.name() + " '" + text + "' is not a number from " + least + " to " + most);
  }

  private List<String> words(@Nullable YamlEntry list) {
    return YamlEntry.items(list).stream().map(this::word).toList();
  }

  /** A word that may stand in a pack only once: a second weight for it would be a slip. */
  private String word(YamlEntry entry) {
    String word = checked(entry);
    int line = entry.node().getStartMark().getLine() + 1;
    Integer earlier = lineOfWord.putIfAbsent(Folding.key(word), line);
    if (earlier != null) {
      throw entry.error("'" + word + "' stands already in line " + earlier + "; keep one");
    }
    return word;
  }

  private static String checked(YamlEntry entry) {
    String word = entry.text();
    int length = Folding.key(word).length();
    if (length < SHORTEST_WORD || length > LONGEST_WORD) {
      throw entry.error(
          "'" + word + "' is not " + SHORTEST_WORD + " to " + LONGEST_WORD + " characters long");
    }
    return word;
  }

  private static List<Sample> samples(YamlEntry entry) {
    Map<String, YamlEntry> kinds = entry.fields(ordered("match", "other"));
    List<Sample> samples = new ArrayList<>();
    samples.addAll(samples(entry.required(kinds, "match"), true));
    samples.addAll(samples(entry.required(kinds, "other"), false));
    return samples;
  }

  private static List<Sample> samples(YamlEntry list, boolean matches) {
    List<Sample> samples = new ArrayList<>();
    for (YamlEntry item : YamlEntry.items(list)) {
      Map<String, YamlEntry> fields = item.fields(ordered("title", "text"));
      YamlEntry text = fields.get("text");
      samples.add(
          new Sample(
              item.node().getStartMark().getLine() + 1,
              matches,
              item.required(fields, "title").text(),
              text == null ? "" : text.text()));
    }
    if (samples.isEmpty()) {
      throw list.error("'" + list.name() + "' is empty; give at least one sample");
    }
    return samples;
  }

  private static Set<String> ordered(String... names) {
    return new LinkedHashSet<>(List.of(names));
  }
}
