package org.gongbao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.text.Folding;
import org.gongbao.notify.match.Subject;

/**
 * An interest and, made beside it without parser or index, what it means.
 *
 * @param interest as a subscriber would word it
 * @param words whether folded title and text meet its query
 */
record NaiveWish(Interest interest, Predicate<Subject> words) {

  boolean meets(Subject subject, PolicyDocument document) {
    return (interest.regions().isEmpty()
            || document.region() != null
                && interest.regions().stream()
                    .anyMatch(r -> document.region().code().startsWith(r.replaceAll("(00)+$", ""))))
        && (interest.kinds().isEmpty() || interest.kinds().contains(document.kind()))
        && words.test(subject);
  }

  /** Draws wishes whose words stand somewhere in documents. */
  static final class Drawing {

    private final List<PolicyDocument> documents;
    private final List<String> texts;
    private final Random random;

    Drawing(List<PolicyDocument> documents, long seed) {
      this.documents = documents;
      this.texts = documents.stream().map(d -> d.title() + "\n" + d.text()).toList();
      this.random = new Random(seed);
    }

    NaiveWish next() {
      List<String> regions = new ArrayList<>();
      PolicyDocument model = documents.get(random.nextInt(documents.size()));
      if (random.nextInt(3) == 0 && model.region() != null) {
        regions.add(model.region().code());
      }
      List<String> kinds = random.nextInt(5) == 0 ? kinds(model) : List.of();
      Part part = query(2);
      return new NaiveWish(
          new Interest(List.of(), part.query(), regions, List.of(), kinds, null), part.words());
    }

    private static List<String> kinds(PolicyDocument model) {
      return Stream.ofNullable(model.kind()).toList();
    }

    private Part query(int depth) {
      return switch (depth == 0 ? 0 : random.nextInt(7)) {
        case 1 -> {
          Part one = query(depth - 1);
          Part other = query(depth - 1);
          yield new Part(one.query() + " " + other.query(), one.words().and(other.words()));
        }
        case 2 -> {
          Part one = query(depth - 1);
          Part other = query(depth - 1);
          yield new Part(
              "(" + one.query() + " OR " + other.query() + ")", one.words().or(other.words()));
        }
        case 3 -> {
          Part one = query(depth - 1);
          Part other = query(depth - 1);
          yield new Part(
              one.query() + " -(" + other.query() + ")", one.words().and(other.words().negate()));
        }
        case 4 -> near(phrase(), phrase(), random.nextInt(30));
        case 5 -> {
          String phrase = phrase();
          String folded = Folding.key(phrase);
          yield new Part("title:" + quoted(phrase), s -> s.title().contains(folded));
        }
        default -> {
          String phrase = phrase();
          String folded = Folding.key(phrase);
          yield new Part(
              quoted(phrase), s -> s.title().contains(folded) || s.text().contains(folded));
        }
      };
    }

    private static Part near(String one, String other, int distance) {
      String a = Folding.key(one);
      String b = Folding.key(other);
      return new Part(
          quoted(one) + " NEAR/" + distance + " " + quoted(other),
          s -> isNear(s.title(), a, b, distance) || isNear(s.text(), a, b, distance));
    }

    private static boolean isNear(String text, String a, String b, int distance) {
      for (int i = text.indexOf(a); i >= 0; i = text.indexOf(a, i + 1)) {
        for (int j = text.indexOf(b); j >= 0; j = text.indexOf(b, j + 1)) {
          if ((i <= j ? j - i - a.length() : i - j - b.length()) <= distance) {
            return true;
          }
        }
      }
      return false;
    }

    private String phrase() {
      while (true) {
        String text = texts.get(random.nextInt(texts.size()));
        int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 24 : 6);
        if (text.length() > length) {
          int from = random.nextInt(text.length() - length);
          String phrase = text.substring(from, from + length);
          if (!Folding.key(phrase).isEmpty()) {
            return phrase;
          }
        }
      }
    }

    private static String quoted(String phrase) {
      return '"' + phrase.replace("\\", "\\\\").replaceAll("([\"“”„‟＂「」『』])", "\\\\$1") + '"';
    }

    /** A part of a query and what it means. */
    private record Part(String query, Predicate<Subject> words) {}
  }
}
