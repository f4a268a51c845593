package org.gongbao.notify.web.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.region.Region;
import org.gongbao.contract.region.Regions;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads places as people write them: names or codes, several separated by blanks or commas. */
@Component
class Places {

  private final Regions regions = Regions.standard();

  /**
   * Codes of the places named. A name that several counties share means all of them.
   *
   * @throws Refusal if a name is no place
   */
  List<String> codes(@Nullable String text) {
    List<String> codes = new ArrayList<>();
    if (text != null && !text.isBlank()) {
      for (String name : text.strip().split("[\\s\\u3000,，、;；]+")) {
        codes.addAll(codesOf(name));
      }
    }
    return codes.stream().distinct().toList();
  }

  /** The places of some codes as somebody would write them. */
  String names(List<String> codes) {
    return String.join(
        "、",
        codes.stream().map(code -> regions.byCode(code).map(Region::name).orElse(code)).toList());
  }

  /** Names to offer: everything above the counties. */
  List<String> offered() {
    return regions.all().stream()
        .filter(region -> region.level() != Region.Level.COUNTY)
        .map(Region::name)
        .distinct()
        .toList();
  }

  private List<String> codesOf(String name) {
    List<String> found =
        regions
            .byCode(name)
            .map(region -> List.of(region.code()))
            .orElseGet(() -> regions.named(name).stream().map(Region::code).toList());
    if (found.isEmpty()) {
      throw new Refusal(
          RefusalCode.UNKNOWN_REGION,
          "there is no place \"%s\": write its full name, such as 河北省".formatted(name));
    }
    return found;
  }
}
