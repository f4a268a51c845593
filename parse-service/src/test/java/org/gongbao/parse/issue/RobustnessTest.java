package org.gongbao.parse.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;

/** Whatever the text, the answer is sound; damage stays where it was done. */
class RobustnessTest {

  /** Each damaged line may change the document it stands in and one beside it. */
  private static final int DOCUMENTS_PER_LINE = 2;

  @Provide
  Arbitrary<List<String>> gazette() {
    return Arbitraries.of(Damage.GAZETTES);
  }

  /** Lines that look like parts of a gazette, thrown together, among lines of anything. */
  @Provide
  Arbitrary<List<String>> heap() {
    List<String> parts = Damage.GAZETTES.stream().flatMap(List::stream).distinct().toList();
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(parts)), Tuple.of(1, anything))
        .list()
        .ofMaxSize(120);
  }

  @Property(tries = 300)
  void anyHeapOfLinesGivesASoundAnswer(@ForAll("heap") List<String> lines) {
    assertSound(Damage.parse(lines), lines.size());
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameAnswer(@ForAll("heap") List<String> lines) {
    assertThat(Damage.parse(lines)).isEqualTo(Damage.parse(lines));
  }

  @Property(tries = 60)
  void aCutGazetteGivesASoundAnswer(
      @ForAll("gazette") List<String> lines, @ForAll @IntRange(max = 200) int from) {
    List<String> rest = lines.subList(Math.min(from, lines.size()), lines.size());
    assertSound(Damage.parse(rest), rest.size());
  }

  @Property(tries = 120)
  void lostLinesChangeFewDocuments(
      @ForAll("gazette") List<String> lines,
      @ForAll @Size(min = 1, max = 3) Set<@IntRange(max = 99) Integer> percents) {
    List<String> damaged = new ArrayList<>(lines);
    percents.forEach(percent -> damaged.set(lines.size() * percent / 100, ""));
    assertThat(changed(lines, damaged)).isLessThanOrEqualTo(DOCUMENTS_PER_LINE * percents.size());
  }

  @Property(tries = 120)
  void doubledLinesChangeFewDocuments(
      @ForAll("gazette") List<String> lines, @ForAll @IntRange(max = 99) int percent) {
    List<String> damaged = new ArrayList<>(lines);
    int at = lines.size() * percent / 100;
    damaged.add(at, lines.get(at));
    assertThat(changed(lines, damaged)).isLessThanOrEqualTo(DOCUMENTS_PER_LINE);
  }

  @Property
  void widthsOfSignsChangeNothing(@ForAll("gazette") List<String> lines) {
    List<String> narrow = Damage.translated(lines, "（），：；〔〕０１２", "(),:;[]012");
    assertThat(Damage.documents(narrow)).isEqualTo(Damage.documents(lines));
    List<String> wide = Damage.translated(lines, "():;", "（）：；");
    assertThat(Damage.documents(wide)).isEqualTo(Damage.documents(lines));
  }

  @Property
  void lineEndsAndBlankLinesChangeNothing(@ForAll("gazette") List<String> lines) {
    List<String> carriage = lines.stream().map(line -> line + "\r").toList();
    assertThat(Damage.documents(carriage)).isEqualTo(Damage.documents(lines));
    List<String> doubled = new ArrayList<>();
    lines.forEach(
        line -> {
          doubled.add(line);
          doubled.add("");
        });
    assertThat(Damage.documents(doubled)).isEqualTo(Damage.documents(lines));
  }

  @Property(tries = 60)
  void wrappingAtAnyWidthChangesFewDocuments(
      @ForAll("gazette") List<String> lines, @ForAll @IntRange(min = 16, max = 60) int width) {
    List<String> wrapped = Damage.wrapped(lines, width);
    assertSound(Damage.parse(wrapped), wrapped.size());
    assertThat(changed(lines, wrapped)).isLessThanOrEqualTo(DOCUMENTS_PER_LINE);
  }

  private static int changed(List<String> before, List<String> after) {
    TreeSet<String> lost = Damage.documents(before);
    TreeSet<String> found = Damage.documents(after);
    TreeSet<String> gained = new TreeSet<>(found);
    gained.removeAll(lost);
    lost.removeAll(found);
    return Math.max(lost.size(), gained.size());
  }

  private static void assertSound(ParsedIssue parsed, int lineCount) {
    int last = 0;
    TreeSet<String> ids = new TreeSet<>();
    for (PolicyDocument document : parsed.documents()) {
      assertThat(document.startLine()).isGreaterThan(last);
      assertThat(document.endLine()).isBetween(document.startLine(), lineCount);
      last = document.endLine();
      assertThat(ids.add(document.id())).isTrue();
      for (Attachment attachment : document.attachments()) {
        assertThat(attachment.startLine()).isBetween(document.startLine(), document.endLine());
        assertThat(attachment.endLine()).isBetween(attachment.startLine(), document.endLine());
      }
    }
  }
}
