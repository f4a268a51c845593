package org.gongbao.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.Json;

/** The figures of an evaluation: by gazette and over all, and every miss. */
public final class Report {

  /** Name under which the figures over all gazettes stand. */
  static final String ALL = "all";

  private final List<Scoresheet> sheets;

  Report(List<Scoresheet> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  /** Every answer that differs from the truth, in order of gazette. */
  public List<Miss> misses() {
    return sheets.stream().flatMap(sheet -> sheet.misses().stream()).toList();
  }

  /**
   * Shares between 0 and 1 by gazette, then by field; {@code all} is over all gazettes. Fields of
   * which nothing was asked are left out.
   */
  public Map<String, Map<String, Double>> figures() {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    tallies().forEach((file, tallies) -> figures.put(file, shares(tallies)));
    return figures;
  }

  /** The figures as one line of JSON. */
  public String json() {
    return Json.MAPPER.writeValueAsString(figures());
  }

  /** The figures as a table for people: a row a field, a column a gazette. */
  public String table() {
    Map<String, Map<String, Tally>> tallies = tallies();
    StringBuilder table = new StringBuilder(String.format("%-22s", "field"));
    tallies.keySet().forEach(file -> table.append(String.format("%16s", shortName(file))));
    for (String field : tallies.get(ALL).keySet()) {
      table.append(String.format("%n%-22s", field));
      for (Map<String, Tally> column : tallies.values()) {
        table.append(String.format("%16s", cell(column.getOrDefault(field, Tally.NONE))));
      }
    }
    return table.append(System.lineSeparator()).toString();
  }

  private Map<String, Map<String, Tally>> tallies() {
    Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();
    Map<String, Tally> all = new LinkedHashMap<>();
    for (Scoresheet sheet : sheets) {
      tallies.put(sheet.file(), sheet.tallies());
      sheet.tallies().forEach((field, tally) -> all.merge(field, tally, Tally::plus));
    }
    tallies.put(ALL, all);
    return tallies;
  }

  private static Map<String, Double> shares(Map<String, Tally> tallies) {
    Map<String, Double> shares = new LinkedHashMap<>();
    tallies.forEach(
        (field, tally) -> {
          if (tally.asked() > 0) {
            shares.put(field, Math.round(tally.share() * 10_000) / 10_000.0);
          }
        });
    return shares;
  }

  private static String cell(Tally tally) {
    return String.format("%d/%d %.3f", tally.right(), tally.asked(), tally.share());
  }

  private static String shortName(String file) {
    return file.length() > 14 ? file.substring(0, 14) : file;
  }
}
