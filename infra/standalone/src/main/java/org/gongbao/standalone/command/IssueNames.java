package org.gongbao.standalone.command;

import org.gongbao.contract.document.IssueHead;

/** Names an issue as a reader would: 云溪市人民政府公报 2026年第3号. */
final class IssueNames {

  private IssueNames() {}

  static String of(IssueHead issue) {
    StringBuilder name = new StringBuilder(issue.title() == null ? issue.id() : issue.title());
    if (issue.year() != null) {
      name.append(' ').append(issue.year()).append('年');
    }
    if (issue.number() != null) {
      name.append('第').append(issue.number()).append('号');
    }
    return name.toString();
  }
}
