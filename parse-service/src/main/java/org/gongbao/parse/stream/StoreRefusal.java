package org.gongbao.parse.stream;

import com.mongodb.MongoWriteException;
import java.util.Set;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonSerializationException;

/**
 * Tells a record that no attempt will ever store from a store that is away. In doubt the record is
 * tried again.
 */
final class StoreRefusal {
  /**
   * MongoDB's codes for what is wrong with the record itself: bad value, failed to parse, type
   * mismatch, names of fields, larger than 16 MB.
   */
  private static final Set<Integer> FOR_GOOD =
      Set.of(2, 9, 14, 52, 55, 56, 57, 10334, 17280, 17419, 17420);

  private StoreRefusal() {}

  static boolean isForGood(RuntimeException failure) {
    return failure instanceof BsonSerializationException
        // The server answered, and nothing that can be read: it will answer so again.
        || failure instanceof BsonInvalidOperationException
        || failure instanceof MongoWriteException write
            && FOR_GOOD.contains(write.getError().getCode());
  }
}
