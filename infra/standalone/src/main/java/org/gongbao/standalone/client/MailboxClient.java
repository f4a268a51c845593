package org.gongbao.standalone.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.Json;

/** Reads the mails an instance caught. */
public final class MailboxClient {

  private final Http http = new Http();
  private final String messages;

  /**
   * A client of one mailbox.
   *
   * @param server its address, such as {@code http://127.0.0.1:8083}
   */
  public MailboxClient(String server) {
    this.messages = server + "/api/v1/messages";
  }

  /** All mails, oldest first. */
  public List<Mail> all() {
    return read(messages);
  }

  /** The mails to one address, oldest first. */
  public List<Mail> to(String address) {
    return read(messages + "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
  }

  private List<Mail> read(String address) {
    List<Mail> mails = new ArrayList<>();
    http.get(URI.create(address))
        .forEach(node -> mails.add(Json.MAPPER.treeToValue(node, Mail.class)));
    return mails;
  }
}
