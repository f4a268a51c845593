package org.gongbao.parse.topic;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.gongbao.contract.text.Folding;
import org.gongbao.parse.topic.TopicPack.WordGroup;

/** The words of all packs, and what is not counted, in one automaton. */
final class Vocabulary {

  private static final int ID_BITS = 20;
  private static final int LENGTH_BITS = 8;
  private static final int LENGTHS = (1 << LENGTH_BITS) - 1;

  private final int[] termsOfTopic;
  private final List<Term> terms = new ArrayList<>();
  private final List<List<Meaning>> meanings = new ArrayList<>();
  private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

  Vocabulary(List<TopicPack> packs, NotCounted notCounted) {
    termsOfTopic = new int[packs.size()];
    TreeMap<String, Integer> words = new TreeMap<>();
    for (int topic = 0; topic < packs.size(); topic++) {
      addPack(words, packs.get(topic), topic);
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
    automaton.build(words);
  }

  private void addPack(TreeMap<String, Integer> words, TopicPack pack, int topic) {
    for (WordGroup group : pack.groups()) {
      for (List<String> all : group.any()) {
        addTerm(
            words, new Term(topic, group.weight(), String.join("+", all), all.size(), false), all);
      }
    }
    for (String law : pack.laws()) {
      addTerm(words, new Term(topic, Term.LAW_WEIGHT, law, 1, true), List.of(law + "》"));
    }
    for (String number : pack.numbers()) {
      addTerm(words, new Term(topic, Term.LAW_WEIGHT, number, 1, true), List.of(number));
    }
    for (String phrase : pack.not()) {
      mean(words, Folding.key(phrase), new Meaning.Mask(topic));
    }
  }

  private void addTerm(TreeMap<String, Integer> words, Term term, List<String> parts) {
    int id = terms.size();
    terms.add(term);
    termsOfTopic[term.topic()]++;
    for (int part = 0; part < parts.size(); part++) {
      mean(words, Folding.key(parts.get(part)), new Meaning.Part(id, part));
    }
  }

  private void mean(TreeMap<String, Integer> words, String folded, Meaning meaning) {
    Integer id = words.get(folded);
    if (id == null) {
      id = meanings.size();
      words.put(folded, id);
      meanings.add(new ArrayList<>());
    }
    meanings.get(id).add(meaning);
  }

  /** Every occurrence in the text, by where it begins and the longest first. */
  long[] occurrences(CharSequence text) {
    Found found = new Found();
    automaton.parseText(text, found);
    return found.sorted();
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

  List<Meaning> meanings(long occurrence) {
    return meanings.get((int) occurrence & ((1 << ID_BITS) - 1));
  }

  Term term(int id) {
    return terms.get(id);
  }

  /** How many terms a topic has. */
  int termsOf(int topic) {
    return termsOfTopic[topic];
  }

  int termCount() {
    return terms.size();
  }

  /** A growing row of numbers. */
  private static final class Found implements AhoCorasickDoubleArrayTrie.IHit<Integer> {
    private long[] codes = new long[256];
    private int size;

    @Override
    public void hit(int begin, int end, Integer id) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = code(begin, end, id);
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(codes, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
