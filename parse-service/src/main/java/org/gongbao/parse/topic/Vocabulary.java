package org.gongbao.parse.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** In a gazette every eighth character or so begins one of the words. */
  private static final int CHARACTERS_A_WORD = 8;

  private final int[] firstTerm;
  private final List<Term> terms = new ArrayList<>();
  private final long[] meanings;

  /** For each word its first meaning; the last stands before the first of the next word. */
  private final int[] firstMeaning;

  /** The words around which other words are not counted. */
  private final BitSet silencing = new BitSet();

  private final PhraseTable table;

  Vocabulary(List<TopicPack> packs, NotCounted notCounted) {
    firstTerm = new int[packs.size() + 1];
    Map<String, List<Long>> words = new LinkedHashMap<>();
    for (int topic = 0; topic < packs.size(); topic++) {
      addPack(words, packs.get(topic), topic);
      firstTerm[topic + 1] = terms.size();
    }
    for (String phrase : notCounted.phrases()) {
      mean(words, phrase, Meaning.maskOfAll());
    }
    for (String word : notCounted.clauses()) {
      mean(words, word, Meaning.FORMULA);
    }
    for (String word : notCounted.duties()) {
      mean(words, word, Meaning.DUTY);
    }
    table = new PhraseTable(List.copyOf(words.keySet()));
    meanings = words.values().stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
    firstMeaning = new int[words.size() + 1];
    int word = 0;
    for (List<Long> all : words.values()) {
      firstMeaning[word + 1] = firstMeaning[word] + all.size();
      silencing.set(word, all.stream().anyMatch(Meaning::silences));
      word++;
    }
  }

  private void addPack(Map<String, List<Long>> words, TopicPack pack, int topic) {
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
      mean(words, Folding.key(phrase), Meaning.mask(topic));
    }
  }

  private void addTerm(Map<String, List<Long>> words, Term term, List<String> parts) {
    terms.add(term);
    for (int part = 0; part < parts.size(); part++) {
      mean(words, Folding.key(parts.get(part)), Meaning.part(term, part));
    }
  }

  private void mean(Map<String, List<Long>> words, String folded, long meaning) {
    List<Long> all = words.computeIfAbsent(folded, word -> new ArrayList<>());
    // A mask stands before the words it hides.
    all.add(Meaning.isMask(meaning) ? 0 : all.size(), meaning);
  }

  /** Every occurrence in the text, by where it begins and the longest first. */
  long[] occurrences(char[] text) {
    Found found = new Found(text.length / CHARACTERS_A_WORD + 16);
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

  /** Which word occurs: its meanings have the numbers from {@link #firstMeaning} on. */
  static int word(long occurrence) {
    return (int) occurrence & ((1 << ID_BITS) - 1);
  }

  /** Whether words around this one are not counted. */
  boolean silences(int word) {
    return silencing.get(word);
  }

  /** The first meaning of a word; those of the next word begin where its own end. */
  int firstMeaning(int word) {
    return firstMeaning[word];
  }

  long meaning(int number) {
    return meanings[number];
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
    private long[] codes;
    private int size;

    Found(int capacity) {
      codes = new long[capacity];
    }

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
