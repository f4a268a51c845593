package org.gongbao.parse.issue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.contract.document.RegionName;
import org.gongbao.contract.region.Region;
import org.gongbao.contract.region.Regions;
import org.gongbao.parse.split.Split;
import org.gongbao.parse.structure.DocumentFacts;
import org.jspecify.annotations.Nullable;

/** The place an issue speaks for, and the places its documents speak for. */
final class Places {

  private static final int LONGEST_NAME = 60;

  /** Bodies of the whole country. */
  private static final Pattern NATIONAL =
      Pattern.compile("^(?:国务院|中共中央|中央|国家|全国|财政部|教育部|公安部|民政部).*");

  private final Regions regions;
  private final @Nullable Region home;

  private Places(Regions regions, @Nullable Region home) {
    this.regions = regions;
    this.home = home;
  }

  /** Reads the home of an issue from its masthead, its publisher or its first issuer. */
  static Places of(Split split, List<DocumentFacts> documents) {
    Regions regions = Regions.standard();
    Region home = within(regions, split.masthead().title());
    if (home == null) {
      home = within(regions, split.masthead().publisher());
    }
    for (int i = 0; home == null && i < documents.size(); i++) {
      home = first(regions, documents.get(i).issuers(), null);
    }
    return new Places(regions, home);
  }

  /** The issue's place, or null. */
  @Nullable RegionName home() {
    return name(home);
  }

  /** A document's place: that of its first issuer, else the issue's. */
  @Nullable RegionName of(List<String> issuers) {
    if (!issuers.isEmpty() && NATIONAL.matcher(issuers.get(0)).matches()) {
      return null;
    }
    Region own = first(regions, issuers, home);
    return name(own == null ? home : own);
  }

  private static @Nullable Region first(
      Regions regions, List<String> issuers, @Nullable Region home) {
    for (String issuer : issuers) {
      String body = issuer.startsWith("中共") ? issuer.substring(2) : issuer;
      Optional<Region> place = regions.leading(body, home);
      if (place.isPresent()) {
        return place.get();
      }
    }
    return null;
  }

  /** The place some words begin with, or the province named within: 某年度汇编 第四编 某省文件. */
  private static @Nullable Region within(Regions regions, @Nullable String words) {
    int length = words == null ? 0 : Math.min(words.length(), LONGEST_NAME);
    for (int at = 0; at < length; at++) {
      Optional<Region> place = regions.leading(words.substring(at), null);
      // Inside words the end of a longer name reads like a shorter one; provinces' names are safe.
      if (place.isPresent() && (at == 0 || place.get().level() == Region.Level.PROVINCE)) {
        return place.get();
      }
    }
    return null;
  }

  private static @Nullable RegionName name(@Nullable Region region) {
    return region == null ? null : new RegionName(region.code(), region.name());
  }
}
