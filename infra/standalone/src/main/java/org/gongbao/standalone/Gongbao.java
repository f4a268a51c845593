package org.gongbao.standalone;

import org.gongbao.standalone.command.CommandLineInterface;

/** Where {@code ./gongbao} begins. */
public final class Gongbao {

  private Gongbao() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(CommandLineInterface.create().execute(arguments));
  }
}
