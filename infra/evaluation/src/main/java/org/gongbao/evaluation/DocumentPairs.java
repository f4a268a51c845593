package org.gongbao.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.contract.document.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Which parsed document answers which true one: line ranges that share half of their union. */
final class DocumentPairs {

  private static final double SHARED = 0.5;

  private final List<Pair> pairs = new ArrayList<>();

  /** A true document and its answer. */
  record Pair(TruthIssue.Document expected, PolicyDocument got, double overlap) {}

  DocumentPairs(List<TruthIssue.Document> expected, List<PolicyDocument> got) {
    List<Pair> possible = new ArrayList<>();
    for (TruthIssue.Document truth : expected) {
      for (PolicyDocument answer : got) {
        double overlap = overlap(truth, answer);
        if (overlap >= SHARED) {
          possible.add(new Pair(truth, answer, overlap));
        }
      }
    }
    possible.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    Set<Object> taken = new HashSet<>();
    for (Pair pair : possible) {
      if (!taken.contains(pair.expected) && !taken.contains(pair.got)) {
        taken.add(pair.expected);
        taken.add(pair.got);
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.expected.ordinal()));
  }

  private static double overlap(TruthIssue.Document truth, PolicyDocument answer) {
    int shared =
        Math.min(truth.endLine(), answer.endLine())
            - Math.max(truth.startLine(), answer.startLine())
            + 1;
    int union =
        Math.max(truth.endLine(), answer.endLine())
            - Math.min(truth.startLine(), answer.startLine())
            + 1;
    return Math.max(0, shared) / (double) union;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** The answer to a true document, or null when it was not found. */
  @Nullable PolicyDocument answerTo(TruthIssue.Document expected) {
    return pairs.stream()
        .filter(pair -> pair.expected == expected)
        .map(Pair::got)
        .findFirst()
        .orElse(null);
  }

  /** Ordinal of the true document that an answer's ordinal stands for, or null. */
  @Nullable Integer trueOrdinal(@Nullable Integer gotOrdinal) {
    return pairs.stream()
        .filter(pair -> gotOrdinal != null && pair.got.ordinal() == gotOrdinal)
        .map(pair -> pair.expected.ordinal())
        .findFirst()
        .orElse(null);
  }
}
