package org.gongbao.standalone.site;

/** Someone at the site: looks at pages, fills in the form, presses buttons. */
interface Reader extends AutoCloseable {

  /** Opens the form, asks for the topic with this address and sends it. */
  void subscribe(String site, String email, String topic);

  /** Finds a mail in the mailbox by its subject and opens the link in it that leads there. */
  void followLink(String mailbox, String subject, String path);

  /** Opens an address. */
  void open(String address);

  /** Presses the button of the page that is open. */
  void press();

  /** What the open page says, without markup. */
  String text();

  /** The address of the open page. */
  String address();

  /** Whether a script of the gazette has run on the open page, or would. */
  boolean ranScript();

  @Override
  void close();
}
