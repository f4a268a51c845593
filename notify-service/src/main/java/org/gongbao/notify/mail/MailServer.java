package org.gongbao.notify.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Takes mails for the world. */
interface MailServer {

  /** The session its mails are made in. */
  Session session();

  /** Hands over a mail; returns when the server has accepted it. */
  void accept(MimeMessage mail) throws MessagingException;
}
