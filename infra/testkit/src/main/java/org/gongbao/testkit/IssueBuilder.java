package org.gongbao.testkit;

import java.time.LocalDate;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.RegionName;
import org.jspecify.annotations.Nullable;

/** Builds the head of a gazette issue (期); starts valid, in a place that does not exist. */
public final class IssueBuilder {

  private @Nullable String id;
  private String title = "云溪市人民政府公报";
  private @Nullable RegionName region;
  private int year = 2026;
  private int number = 3;
  private @Nullable LocalDate publishedOn = LocalDate.of(2026, 3, 31);

  private IssueBuilder() {}

  /** Number 3 of 2026 of 云溪市. */
  public static IssueBuilder anIssue() {
    return new IssueBuilder();
  }

  /** Instead of the id derived from title, year and number. */
  public IssueBuilder withId(String value) {
    id = value;
    return this;
  }

  /** The masthead. */
  public IssueBuilder withTitle(String value) {
    title = value;
    return this;
  }

  /** The place it speaks for, by its GB/T 2260 code. */
  public IssueBuilder withRegion(String code, String name) {
    region = new RegionName(code, name);
    return this;
  }

  /** The year it belongs to. */
  public IssueBuilder withYear(int value) {
    year = value;
    return this;
  }

  /** The number within the year. */
  public IssueBuilder withNumber(int value) {
    number = value;
    return this;
  }

  /** The day of print, or null. */
  public IssueBuilder withPublishedOn(@Nullable LocalDate value) {
    publishedOn = value;
    return this;
  }

  /** The head. */
  public IssueHead build() {
    String derived =
        Ids.derive("test-issue", title, Integer.toString(year), Integer.toString(number));
    return new IssueHead(
        id == null ? derived : id, title, "云溪市人民政府办公室", region, year, number, publishedOn, 1000);
  }
}
