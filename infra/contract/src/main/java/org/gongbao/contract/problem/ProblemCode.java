package org.gongbao.contract.problem;

/** The stable name of something a service refuses over HTTP. */
public interface ProblemCode extends StableCode {

  /** The HTTP status that says the same. */
  int status();
}
