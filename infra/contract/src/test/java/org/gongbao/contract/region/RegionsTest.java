package org.gongbao.contract.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {

  private final Regions regions = Regions.standard();

  private Region code(String code) {
    return regions.byCode(code).orElseThrow();
  }

  @Test
  void knowsEveryProvincePrefectureAndCounty() {
    assertThat(regions.all().stream().filter(r -> r.level() == Region.Level.PROVINCE)).hasSize(34);
    assertThat(regions.all().stream().filter(r -> r.level() == Region.Level.PREFECTURE))
        .hasSizeGreaterThan(330);
    assertThat(regions.all().stream().filter(r -> r.code().startsWith("13")))
        .as("Hebei: itself, 11 prefectures, 167 counties")
        .hasSize(179);
  }

  @Test
  void containsThePlacesInside() {
    assertThat(code("130000").contains("130825")).isTrue();
    assertThat(code("130800").contains("130825")).isTrue();
    assertThat(code("130825").contains("130825")).isTrue();
    assertThat(code("130800").contains("131002")).isFalse();
    assertThat(code("130825").contains("130800")).isFalse();
  }

  @Test
  void everyPlaceButAProvinceHasAParentThatContainsIt() {
    assertThat(regions.all())
        .allSatisfy(
            region ->
                assertThat(regions.parentOf(region).map(parent -> parent.contains(region.code())))
                    .isEqualTo(
                        region.level() == Region.Level.PROVINCE
                            ? java.util.Optional.empty()
                            : java.util.Optional.of(true)));
  }

  @Test
  void readsTheNarrowestPlaceAnOrganBeginsWith() {
    assertThat(regions.leading("承德市人民政府办公室", null)).contains(code("130800"));
    assertThat(regions.leading("河北省承德市隆化县人民政府", null)).contains(code("130825"));
    assertThat(regions.leading("隆化县人民政府", null)).contains(code("130825"));
    assertThat(regions.leading("国务院办公厅", null)).isEmpty();
  }

  @Test
  void tellsPlacesOfOneNameApartByWhereTheyWerePrinted() {
    assertThat(regions.named("鼓楼区")).hasSizeGreaterThan(1);
    assertThat(regions.leading("鼓楼区人民政府", null)).isEmpty();
    assertThat(regions.leading("鼓楼区人民政府", code("320100"))).contains(code("320106"));
    assertThat(regions.leading("鼓楼区人民政府", code("320106"))).contains(code("320106"));
  }
}
