package org.gongbao.ingest.issue;

class InMemoryReceiptsTest extends ReceiptsContract {

  @Override
  Receipts receipts() {
    return new InMemoryReceipts();
  }
}
