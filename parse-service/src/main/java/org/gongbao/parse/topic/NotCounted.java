package org.gongbao.parse.topic;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What says nothing of a document's subject, whatever the topic: names of organs, duty lists,
 * opening formulas, headings that every plan has. Data, so that it can be read and extended.
 *
 * @param phrases names of organs and set phrases; a topic's word inside one is not counted
 * @param clauses words that make the clause around them a formula
 * @param duties words that open a list of organs in brackets or in a paragraph of its own
 * @param guarantees headings under which every plan says the same
 * @param plainHeadings headings that say nothing of the subject
 * @param unspecificTitles titles that name no subject of their own
 */
record NotCounted(
    List<String> phrases,
    List<String> clauses,
    List<String> duties,
    List<String> guarantees,
    List<String> plainHeadings,
    UnspecificTitles unspecificTitles) {

  private static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "organs",
              "phrases",
              "clauses",
              "duties",
              "guarantees",
              "plainHeadings",
              "unspecificTitles"));
  private static final Set<String> ORGAN_FIELDS = new LinkedHashSet<>(List.of("stems", "suffixes"));

  /** Reads the lists; all are kept folded. */
  static NotCounted read(String file, Reader reader) {
    YamlEntry root = YamlEntry.read(file, reader);
    Map<String, YamlEntry> fields = root.fields(FIELDS);
    List<String> phrases = new ArrayList<>(YamlEntry.folded(fields.get("phrases")));
    Map<String, YamlEntry> organs = root.required(fields, "organs").fields(ORGAN_FIELDS);
    for (String stem : YamlEntry.folded(organs.get("stems"))) {
      for (String suffix : YamlEntry.folded(organs.get("suffixes"))) {
        phrases.add(stem + suffix);
      }
    }
    return new NotCounted(
        List.copyOf(phrases),
        YamlEntry.folded(fields.get("clauses")),
        YamlEntry.folded(fields.get("duties")),
        YamlEntry.folded(fields.get("guarantees")),
        YamlEntry.folded(fields.get("plainHeadings")),
        UnspecificTitles.read(root.required(fields, "unspecificTitles")));
  }
}
