package org.gongbao.parse.split;

/** Somebody is addressed right under the title. */
final class AddresseeClue implements Clue {

  @Override
  public double weigh(Candidate candidate) {
    return candidate.heading().addresseeLine() == 0 ? 0 : 3.5;
  }
}
