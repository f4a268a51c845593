package org.gongbao.notify.mail;

/**
 * What a mail says.
 *
 * @param subject one line
 * @param text for readers of plain text
 * @param html for all others
 */
record MailText(String subject, String text, String html) {}
