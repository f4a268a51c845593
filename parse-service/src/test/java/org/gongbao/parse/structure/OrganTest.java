package org.gongbao.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"云溪市人民政府", "云溪市人民政府办公室", "青岚县卫生健康委", "云溪市住房和城乡建设局", "中共云溪市委", "云溪市人民代表大会常务委员会"})
  void knowsTheNamesOfBodies(String name) {
    assertThat(Organ.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"各县人民政府", "关于云溪市人民政府", "由市水利局", "市发改委、市住建局", "2024年市政府", "市政府的办公室", "局"})
  void knowsWhatIsOnlyAPhrase(String words) {
    assertThat(Organ.isName(words)).isFalse();
  }

  @Test
  void takesBodiesNamedInARowApart() {
    assertThat(OrganList.split("松陵市民政局  松陵市财政局")).containsExactly("松陵市民政局", "松陵市财政局");
    assertThat(OrganList.split("中共云溪市委云溪市人民政府")).containsExactly("中共云溪市委", "云溪市人民政府");
    assertThat(OrganList.split("云溪市委市政府")).containsExactly("云溪市委", "云溪市政府");
    assertThat(OrganList.split("云溪市住房和城乡建设局")).containsExactly("云溪市住房和城乡建设局");
  }
}
