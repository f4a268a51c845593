package org.gongbao.parse.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases as a tree of their characters, laid out as a double array (Aoe 1989): the child of a node
 * by a character stands at the node's base plus the character's code, provided that what stands
 * there names the node as its parent. The array is small enough for the processor's near memory.
 */
final class PhraseTree {

  static final int NONE = -1;
  static final int ROOT = 0;

  /** They count from 1; 0 is for the characters of no phrase. */
  private final char[] codes = new char[Character.MAX_VALUE + 1];

  private char lastCode;
  private int[] bases = new int[0];
  private int[] parents = new int[0];
  private int[] phrases = new int[0];
  private int firstFree = ROOT + 1;

  /** A node before it has its place. */
  private static final class Node {
    private final Map<Character, Node> children = new TreeMap<>();
    private int phrase = NONE;
  }

  PhraseTree(List<String> phrases) {
    Node root = new Node();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      Node node = root;
      for (char sign : phrases.get(phrase).toCharArray()) {
        codes[sign] = codes[sign] == 0 ? ++lastCode : codes[sign];
        node = node.children.computeIfAbsent(sign, unused -> new Node());
      }
      node.phrase = phrase;
    }
    makeRoom(ROOT);
    layOut(root, ROOT);
  }

  private void layOut(Node node, int place) {
    int base = node.children.isEmpty() ? 0 : freeBase(node);
    bases[place] = base;
    phrases[place] = node.phrase;
    node.children.keySet().forEach(sign -> parents[base + codes[sign]] = place);
    node.children.forEach((sign, child) -> layOut(child, base + codes[sign]));
  }

  /** The first base from which all children of a node fall on free places. */
  private int freeBase(Node node) {
    while (firstFree < parents.length && parents[firstFree] != NONE) {
      firstFree++;
    }
    int base = Math.max(0, firstFree - lastCode);
    makeRoom(base);
    while (!isFree(base, node)) {
      makeRoom(++base);
    }
    return base;
  }

  private boolean isFree(int base, Node node) {
    for (char sign : node.children.keySet()) {
      if (parents[base + codes[sign]] != NONE) {
        return false;
      }
    }
    return true;
  }

  /** So much that any character may be looked for from this base. */
  private void makeRoom(int base) {
    int before = parents.length;
    int needed = base + lastCode + 1;
    if (needed > before) {
      int length = Math.max(needed, before * 2);
      bases = Arrays.copyOf(bases, length);
      parents = Arrays.copyOf(parents, length);
      phrases = Arrays.copyOf(phrases, length);
      Arrays.fill(parents, before, length, NONE);
    }
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int child(int node, char sign) {
    int place = bases[node] + codes[sign];
    return parents[place] == node ? place : NONE;
  }

  /** The phrase that ends at a node, or {@link #NONE}. */
  int phrase(int node) {
    return phrases[node];
  }
}
