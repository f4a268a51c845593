package org.gongbao.notify.query;

/**
 * Why an interest is refused.
 *
 * @param code stable name: {@code asks-nothing}, {@code only-negations}, {@code bad-query}, {@code
 *     unknown-topic}, {@code unknown-region} or {@code too-many-values}
 * @param field component of the interest, or {@code interest} for the whole
 * @param message a sentence: what is wrong and what to do
 */
public record InterestProblem(String code, String field, String message) {}
