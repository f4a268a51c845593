package org.gongbao.parse.topic;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.contract.text.Folding;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file that knows its file and line, so that a mistake can be pointed at. */
record YamlEntry(String file, String name, Node node) {

  /** Reads a file whose top level must be a mapping. */
  static YamlEntry read(String file, Reader reader) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new Yaml(options).compose(reader);
      if (root == null) {
        throw new TopicPackException(file, "is empty; a topic pack begins with 'id: …'");
      }
      return new YamlEntry(file, "the file", root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new TopicPackException(file, line, "is not YAML: " + e.getProblem());
    }
  }

  /** Fields of a mapping by name; refuses names outside the given ones and repeated ones. */
  Map<String, YamlEntry> fields(Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(name + " is not a mapping of " + String.join(", ", known));
    }
    Map<String, YamlEntry> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlEntry key = new YamlEntry(file, "a name", tuple.getKeyNode());
      String field = key.text();
      if (!known.contains(field)) {
        throw key.error("unknown field '" + field + "'; known are " + String.join(", ", known));
      }
      if (fields.put(field, new YamlEntry(file, field, tuple.getValueNode())) != null) {
        throw key.error("'" + field + "' stands here for the second time");
      }
    }
    return fields;
  }

  /** A field that must be there. */
  YamlEntry required(Map<String, YamlEntry> fields, String field) {
    YamlEntry entry = fields.get(field);
    if (entry == null) {
      throw error(name + " lacks '" + field + "'");
    }
    return entry;
  }

  /** Items of a list; an absent list is empty. */
  static List<YamlEntry> items(@Nullable YamlEntry entry) {
    if (entry == null) {
      return List.of();
    }
    if (!(entry.node instanceof SequenceNode sequence)) {
      throw entry.error("'" + entry.name + "' is not a list");
    }
    List<YamlEntry> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlEntry(entry.file, "an item of '" + entry.name + "'", item));
    }
    return items;
  }

  /** Texts of a list, folded; an absent list is empty. */
  static List<String> folded(@Nullable YamlEntry list) {
    return items(list).stream().map(YamlEntry::text).map(Folding::key).toList();
  }

  /** Whether this is a list. */
  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** A text that is not blank. */
  String text() {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw error("'" + name + "' is not a text");
    }
    return scalar.getValue().strip();
  }

  TopicPackException error(String message) {
    return new TopicPackException(file, node.getStartMark().getLine() + 1, message);
  }
}
