package org.gongbao.parse.topic;

/**
 * What a document shows of one topic, each share 0 to 1.
 *
 * @param title how plainly its title names the topic
 * @param attachments how plainly the titles of what it carries do
 * @param headings share of its headings that name the topic
 * @param opening how plainly its first lines name the topic
 * @param body share of its text that the topic's plain words claim
 * @param support share of its text that weaker words claim beside them
 * @param variety how many different words of the topic occur, 1 for enough of them
 * @param seeming whether the title has the topic's words in another sense only
 */
record Evidence(
    double title,
    double attachments,
    double headings,
    double opening,
    double body,
    double support,
    double variety,
    boolean seeming) {}
