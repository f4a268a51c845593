package org.gongbao.evaluation;

/**
 * One answer that differs from the truth.
 *
 * @param file the gazette
 * @param line where the document begins, or where the wrong answer stands
 * @param field what was asked
 * @param expected the truth
 * @param got the answer
 */
public record Miss(String file, int line, String field, String expected, String got) {

  @Override
  public String toString() {
    return file + ":" + line + " " + field + ": expected " + expected + ", got " + got;
  }
}
