package org.gongbao.contract.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All places of GB/T 2260 down to the counties, by code and by name. */
public final class Regions {

  private static final String TABLE = "gbt2260.csv";

  private final Map<String, Region> byCode;
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final int longestName;

  private Regions(Map<String, Region> byCode) {
    this.byCode = byCode;
    byCode
        .values()
        .forEach(
            region -> byName.computeIfAbsent(region.name(), n -> new ArrayList<>()).add(region));
    longestName = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The national table. */
  public static Regions standard() {
    return Standard.REGIONS;
  }

  /** The place of a six-digit code, if there is one. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Every place of exactly that name: several counties may share one. */
  public List<Region> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** All places in the order of their codes. */
  public List<Region> all() {
    return List.copyOf(byCode.values());
  }

  /** The place directly above, empty for a province. */
  public Optional<Region> parentOf(Region region) {
    return switch (region.level()) {
      case PROVINCE -> Optional.empty();
      case PREFECTURE -> byCode(region.code().substring(0, 2) + "0000");
      // Counties directly under a province have a prefecture's digits without a prefecture.
      case COUNTY ->
          byCode(region.code().substring(0, 4) + "00")
              .or(() -> byCode(region.code().substring(0, 2) + "0000"));
    };
  }

  /**
   * The narrowest place an organ's or masthead's name begins with: 河北省承德市隆化县人民政府 gives 隆化县.
   *
   * @param text without blanks
   * @param within where the text was printed, to tell places of one name apart, or null
   * @return empty if the text begins with no place, or with a name several places share and {@code
   *     within} does not decide
   */
  public Optional<Region> leading(CharSequence text, @Nullable Region within) {
    Optional<Region> found = Optional.empty();
    Region context = within;
    int at = 0;
    while (true) {
      int end = nameEnd(text, at);
      if (end < 0) {
        return found;
      }
      Optional<Region> next =
          pick(byName.getOrDefault(text.subSequence(at, end).toString(), List.of()), context);
      if (next.isEmpty() || (at > 0 && !found.orElseThrow().contains(next.get().code()))) {
        return found;
      }
      found = next;
      context = next.get();
      at = end;
    }
  }

  private int nameEnd(CharSequence text, int start) {
    for (int end = Math.min(text.length(), start + longestName); end > start + 1; end--) {
      if (byName.containsKey(text.subSequence(start, end).toString())) {
        return end;
      }
    }
    return -1;
  }

  /** The only candidate, or the only one inside the smallest place around the context. */
  private Optional<Region> pick(List<Region> candidates, @Nullable Region context) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    for (Optional<Region> around = Optional.ofNullable(context);
        around.isPresent();
        around = parentOf(around.get())) {
      Region outer = around.get();
      List<Region> inside = candidates.stream().filter(c -> outer.contains(c.code())).toList();
      if (!inside.isEmpty()) {
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Map<String, Region> read() {
    Map<String, Region> regions = new LinkedHashMap<>();
    try (InputStream table = Regions.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", 2))
          .forEach(cells -> regions.put(cells[0], new Region(cells[0], cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
    return regions;
  }

  /** Read when first asked for. */
  private static final class Standard {
    static final Regions REGIONS = new Regions(read());
  }
}
