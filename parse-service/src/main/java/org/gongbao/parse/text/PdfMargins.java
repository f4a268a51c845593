package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The edges that a column has throughout a file: a page of short or indented lines does not show
 * them. Left and right pages may differ.
 */
final class PdfMargins {

  private static final float NEAR = 3;

  /** For each column of left and of right pages its edges, with how many lines keep to them. */
  private final Map<String, TreeMap<Float, Integer>> lefts = new HashMap<>();

  private final Map<String, TreeMap<Float, Integer>> rights = new HashMap<>();

  private PdfMargins() {}

  static List<List<PdfColumn>> even(List<List<PdfColumn>> pages) {
    PdfMargins margins = new PdfMargins();
    for (int page = 0; page < pages.size(); page++) {
      for (PdfColumn column : pages.get(page)) {
        margins.note(key(column, page), column);
      }
    }
    List<List<PdfColumn>> even = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      int number = page;
      even.add(pages.get(page).stream().map(c -> margins.even(c, key(c, number))).toList());
    }
    return even;
  }

  private static String key(PdfColumn column, int page) {
    return column.place() + page % 2;
  }

  private void note(String key, PdfColumn column) {
    int lines = column.items().size();
    note(lefts.computeIfAbsent(key, unused -> new TreeMap<>()), column.left(), lines);
    note(rights.computeIfAbsent(key, unused -> new TreeMap<>()), column.right(), lines);
  }

  private static void note(TreeMap<Float, Integer> edges, float edge, int lines) {
    Float near = edges.floorKey(edge + NEAR);
    edges.merge(near != null && near > edge - NEAR ? near : edge, lines, Integer::sum);
  }

  private PdfColumn even(PdfColumn column, String key) {
    float left = usual(lefts.get(key));
    float right = usual(rights.get(key));
    return column.withEdges(Math.min(left, column.left()), Math.max(right, column.right()));
  }

  private static float usual(TreeMap<Float, Integer> edges) {
    return edges.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
