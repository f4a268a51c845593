package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.TitleKey;

/**
 * Finds the contents entries that a title may stand for, exactly or nearly, at a cost that does not
 * grow with the number of entries: by runs of four folded signs, of which the common ones (issuer
 * names, 的通知) are left out.
 */
final class EntryIndex {

  /** From this likeness on a title may stand for an entry. */
  static final double LEAST_LIKENESS = 0.72;

  /** How much an equal number says, as a likeness. */
  static final double SAME_NUMBER = 0.9;

  /** A folded number in brackets at the end; of an order its serial, wherever it stands. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\((?!\\p{IsHan}*令)(\\p{IsHan}{0,12}(?:\\(\\d{4}\\)|\\d{4}年)?第?\\d{1,5}号)\\)*$|令\\(?((?:\\(\\d{4}\\))?第?\\d{1,5}号)");

  /** 某公告(某届第9号)某条例: the title is what stands before the bracket. */
  private static final Pattern HEAD = Pattern.compile("(.{4,40}(?:令|公告))\\(.{0,12}号\\).+");

  /** How much an equal title before the bracket says: orders share it. */
  private static final double SAME_HEAD = 0.75;

  private static final int GRAM = 4;
  private static final int MOST_POSTINGS = 24;
  private static final int MOST_MATCHES = 4;

  private final List<TitleKey> keys = new ArrayList<>();
  private final Map<String, List<Integer>> exact = new HashMap<>();
  private final Map<String, List<Integer>> grams = new HashMap<>();
  private final Map<String, List<Integer>> numbers = new HashMap<>();
  private final Map<String, List<Integer>> heads = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final BitSet firstSigns = new BitSet();

  /**
   * An entry and how alike it is.
   *
   * @param entry index of the entry
   * @param likeness 0 to 1
   */
  record Match(int entry, double likeness) {}

  EntryIndex(List<String> titles) {
    for (int i = 0; i < titles.size(); i++) {
      TitleKey title = TitleKey.of(titles.get(i));
      keys.add(title);
      String key = title.text();
      add(exact, key, i);
      Matcher number = NUMBER.matcher(key);
      if (number.find()) {
        add(exact, key.substring(0, number.start()), i);
        add(numbers, number.group(1) == null ? number.group(2) : number.group(1), i);
      }
      Matcher head = HEAD.matcher(key);
      if (head.lookingAt()) {
        add(heads, head.group(1), i);
      }
      beginnings.add(beginning(titles.get(i)));
      if (!titles.get(i).isEmpty()) {
        firstSigns.set(titles.get(i).charAt(0));
      }
      for (int at = 0; at + GRAM <= key.length(); at++) {
        add(grams, key.substring(at, at + GRAM), i);
      }
    }
  }

  boolean mayBegin(String title) {
    return !title.isEmpty()
        && firstSigns.get(title.charAt(0))
        && beginnings.contains(beginning(title));
  }

  boolean contains(String key) {
    return exact.containsKey(key);
  }

  /** The likeliest entries, best first; several when entries share their words. */
  List<Match> matches(String key) {
    List<Integer> same = exact.get(key);
    if (same != null) {
      return same.stream().map(entry -> new Match(entry, 1)).toList();
    }
    List<Match> matches = new ArrayList<>();
    TitleKey title = TitleKey.ofFolded(key);
    for (int entry : sharers(key)) {
      double likeness = title.likeness(keys.get(entry), LEAST_LIKENESS);
      if (likeness >= LEAST_LIKENESS) {
        matches.add(new Match(entry, likeness));
      }
    }
    matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
    return matches.size() > MOST_MATCHES ? matches.subList(0, MOST_MATCHES) : matches;
  }

  /** Entries that print this number beside their title: 某办法（某市人民政府令第7号）. */
  List<Match> numbered(String numberKey) {
    return numbers.getOrDefault(numberKey, List.of()).stream()
        .map(entry -> new Match(entry, SAME_NUMBER))
        .toList();
  }

  /** Entries that begin with this title and go on with a number and what it publishes. */
  List<Match> headed(String key) {
    return heads.getOrDefault(key, List.of()).stream()
        .map(entry -> new Match(entry, SAME_HEAD))
        .toList();
  }

  private Set<Integer> sharers(String key) {
    Set<Integer> sharers = new HashSet<>();
    for (int at = 0; at + GRAM <= key.length() && sharers.size() < MOST_POSTINGS; at++) {
      List<Integer> postings = grams.getOrDefault(key.substring(at, at + GRAM), List.of());
      if (postings.size() < MOST_POSTINGS) {
        sharers.addAll(postings);
      }
    }
    return sharers;
  }

  /** A list stops growing once it says no more than that the words are common. */
  private static void add(Map<String, List<Integer>> index, String word, int entry) {
    List<Integer> postings = index.computeIfAbsent(word, unused -> new ArrayList<>(2));
    if (postings.size() < MOST_POSTINGS) {
      postings.add(entry);
    }
  }

  private static String beginning(String title) {
    return title.length() < 2 ? title : title.substring(0, 2);
  }
}
