package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clause that says from when a document holds: 自2022年1月1日起施行, 自发布之日起施行, 自公布之日起30日后施行. Clauses
 * in quotation marks (修改为“……自……起施行”) and those about another, cited text do not count.
 */
final class EffectClause {
  /**
   * A clause as read.
   *
   * @param from the first day
   * @param offset of the clause in the paragraph
   */
  record Effect(LocalDate from, int offset) {}

  private static final String VERB = "(?:正式|开始|起)*(?:施行|实施|执行|生效|试行)";

  /** What a decision does to the documents that it repeals, from the day on which it holds. */
  private static final String ENDING =
      "(?:一律|全部|均)?(?:不再(?:执行|施行|作为[^，。；]{0,12}依据)|停止(?:执行|施行|使用))";

  private static final Pattern ON_DATE =
      Pattern.compile("(?:自|于|从)" + CalendarWords.DATE + "(?:零时|之日)?起?" + VERB);

  /** 执行期限为2023年1月1日至2027年12月31日. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?:有效期限?|(?:施行|实施|执行|试行)期限?|实施时间|执行时间)(?:为|是)?(?:自|从)?"
              + CalendarWords.DATE
              + "起?(?:至|到|—|－|-)[12一二]");

  private static final Pattern FROM_ISSUE =
      Pattern.compile(
          "自(?:本\\p{IsHan}{1,4})?(?:公布|发布|印发|颁布|颁发|下发|发文|签发|签署|通过|批准|公告|印送)之日"
              + "起?(?:满|的)?(?:"
              + CalendarWords.SPAN
              + ")?(?:之后|以后|后)?(?:"
              + VERB
              + "|"
              + ENDING
              + ")");

  /** 经市政府同意，从2023年1月1日起调整…标准, in the sentence that opens a notice. */
  private static final Pattern OPENING =
      Pattern.compile("(?:自|从)" + CalendarWords.DATE + "起[，,]?[^，。；]{0,40}(?:推行|实行|实施|执行|调整|提高)");

  private static final List<Pattern> FORMS = List.of(FROM_TO, ON_DATE);
  private static final List<Pattern> OPENING_FORMS = List.of(OPENING, FROM_TO, ON_DATE);

  /** The last such clause of a paragraph, or null. */
  @Nullable Effect last(String words, DocumentFacts facts, boolean ownWords) {
    Effect found = words.indexOf('年') < 0 ? null : onDay(words, facts, ownWords);
    boolean mayCount = words.contains("之日");
    for (Matcher from = FROM_ISSUE.matcher(words); mayCount && from.find(); ) {
      LocalDate issued = facts.issuedOn();
      if (issued != null && speaksOfThisDocument(words, from.start(), facts, ownWords)) {
        LocalDate day =
            from.group(1) == null
                ? issued
                : issued.plus(CalendarWords.span(from.group(1), from.group(2)));
        found =
            found == null || from.start() > found.offset ? new Effect(day, from.start()) : found;
      }
    }
    return found;
  }

  private static @Nullable Effect onDay(String words, DocumentFacts facts, boolean ownWords) {
    Effect found = null;
    boolean opens = ownWords && (words.contains("如下") || words.contains("同意，"));
    for (Pattern pattern : opens ? OPENING_FORMS : FORMS) {
      for (Matcher on = pattern.matcher(words); on.find(); ) {
        LocalDate day = CalendarWords.date(on.group(1), on.group(2), on.group(3));
        if (day != null && speaksOfThisDocument(words, on.start(), facts, ownWords)) {
          found = new Effect(day, on.start());
        }
      }
    }
    return found;
  }

  private static boolean speaksOfThisDocument(
      String words, int at, DocumentFacts facts, boolean ownWords) {
    return !Clauses.isQuoted(words, at)
        && !Clauses.namesAnother(Clauses.before(words, at), facts, ownWords);
  }
}
