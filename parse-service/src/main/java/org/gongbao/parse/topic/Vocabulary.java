package org.gongbao.parse.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.text.Folding;
import org.gongbao.parse.topic.TopicPack.WordGroup;

/** The words of all packs, and what is not counted, in one table of phrases. */
final class Vocabulary {

  private static final int ID_BITS = 20;
  private static final int LENGTH_BITS = 8;
  private static final int LENGTHS = (1 << LENGTH_BITS) - 1;

  private final int[] firstTerm;
  private final List<Term> terms = new ArrayList<>();
  private final Meaning[][] meanings;
  private final boolean[] silencing;
  private final PhraseTable table;

  Vocabulary(List<TopicPack> packs, NotCounted notCounted) {
    firstTerm = new int[packs.size() + 1];
    Map<String, List<Meaning>> words = new LinkedHashMap<>();
    for (int topic = 0; topic < packs.size(); topic++) {
      addPack(words, packs.get(topic), topic);
      firstTerm[topic + 1] = terms.size();
    }
    for (String phrase : notCounted.phrases()) {
      mean(words, phrase, new Meaning.Mask(Meaning.Mask.ALL_TOPICS));
    }
    for (String word : notCounted.clauses()) {
      mean(words, word, new Meaning.Formula());
    }
    for (String word : notCounted.duties()) {
      mean(words, word, new Meaning.Duty());
    }
    table = new PhraseTable(List.copyOf(words.keySet()));
    meanings =
        words.values().stream().map(m -> m.toArray(Meaning[]::new)).toArray(Meaning[][]::new);
    silencing = new boolean[meanings.length];
    for (int word = 0; word < meanings.length; word++) {
      silencing[word] = Arrays.stream(meanings[word]).anyMatch(Meaning::silences);
    }
  }

  private void addPack(Map<String, List<Meaning>> words, TopicPack pack, int topic) {
    for (WordGroup group : pack.groups()) {
      for (List<String> all : group.any()) {
        addTerm(
            words,
            new Term(terms.size(), topic, group.weight(), String.join("+", all), all.size(), false),
            all);
      }
    }
    for (String law : pack.laws()) {
      addTerm(
          words, new Term(terms.size(), topic, Term.LAW_WEIGHT, law, 1, true), List.of(law + "》"));
    }
    for (String number : pack.numbers()) {
      addTerm(
          words, new Term(terms.size(), topic, Term.LAW_WEIGHT, number, 1, true), List.of(number));
    }
    for (String phrase : pack.not()) {
      mean(words, Folding.key(phrase), new Meaning.Mask(topic));
    }
  }

  private void addTerm(Map<String, List<Meaning>> words, Term term, List<String> parts) {
    terms.add(term);
    for (int part = 0; part < parts.size(); part++) {
      mean(words, Folding.key(parts.get(part)), new Meaning.Part(term, part));
    }
  }

  private void mean(Map<String, List<Meaning>> words, String folded, Meaning meaning) {
    List<Meaning> all = words.computeIfAbsent(folded, word -> new ArrayList<>());
    // A mask stands before the words it hides.
    all.add(meaning instanceof Meaning.Mask ? 0 : all.size(), meaning);
  }

  /** Every occurrence in the text, by where it begins and the longest first. */
  long[] occurrences(char[] text) {
    Found found = new Found();
    table.find(text, found);
    return found.all();
  }

  private static long code(int begin, int end, int id) {
    return ((long) begin << (ID_BITS + LENGTH_BITS))
        | ((long) (LENGTHS - (end - begin)) << ID_BITS)
        | id;
  }

  static int begin(long occurrence) {
    return (int) (occurrence >>> (ID_BITS + LENGTH_BITS));
  }

  static int end(long occurrence) {
    return begin(occurrence) + LENGTHS - ((int) (occurrence >>> ID_BITS) & LENGTHS);
  }

  /** What a word means; not to be written to. */
  Meaning[] meanings(long occurrence) {
    return meanings[id(occurrence)];
  }

  /** Whether words around this one are not counted. */
  boolean silences(long occurrence) {
    return silencing[id(occurrence)];
  }

  private static int id(long occurrence) {
    return (int) occurrence & ((1 << ID_BITS) - 1);
  }

  Term term(int id) {
    return terms.get(id);
  }

  /** Terms of a topic have the numbers from this one up to the first of the next topic. */
  int firstTerm(int topic) {
    return firstTerm[topic];
  }

  int termCount() {
    return terms.size();
  }

  /** A growing row of numbers. */
  private static final class Found implements PhraseTable.Listener {
    private long[] codes = new long[256];
    private int size;

    @Override
    public void found(int begin, int end, int id) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = code(begin, end, id);
    }

    long[] all() {
      return Arrays.copyOf(codes, size);
    }
  }
}
