package org.gongbao.ingest.issue;

class MongoReceiptsIT extends ReceiptsContract {

  @Override
  Receipts receipts() {
    return new MongoReceipts(TestDatabase.fresh()).createIndexes();
  }
}
