package org.gongbao.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.Json;
import tools.jackson.core.type.TypeReference;

/**
 * The figures that were last accepted, by gazette. A figure may rise; when one falls, either the
 * change is mended or the new figures are accepted by replacing {@code baseline.json}.
 */
public final class Baseline {

  private static final String RESOURCE = "baseline.json";

  private final Map<String, Map<String, Double>> accepted;

  Baseline(Map<String, Map<String, Double>> accepted) {
    this.accepted = accepted;
  }

  /** The baseline kept beside this class. */
  public static Baseline accepted() {
    try (InputStream json = Baseline.class.getResourceAsStream(RESOURCE)) {
      if (json == null) {
        throw new IllegalStateException(RESOURCE + " is missing beside " + Baseline.class);
      }
      return new Baseline(Json.MAPPER.readValue(json, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * One sentence for each accepted figure that has fallen; gazettes not evaluated are passed over.
   */
  public List<String> fallen(Report report) {
    List<String> fallen = new ArrayList<>();
    Map<String, Map<String, Double>> figures = report.figures();
    accepted.forEach(
        (file, fields) ->
            fields.forEach(
                (field, before) -> {
                  Double now = figures.getOrDefault(file, Map.of()).get(field);
                  if (now != null && now < before) {
                    fallen.add(file + ": " + field + " fell from " + before + " to " + now);
                  }
                }));
    return fallen;
  }
}
