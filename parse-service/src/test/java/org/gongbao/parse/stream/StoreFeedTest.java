package org.gongbao.parse.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonMaximumSizeExceededException;
import org.gongbao.contract.Json;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.ReceivedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFeedTest {

  private static final TopicDefined CARBON = new TopicDefined("carbon", "碳达峰", "Carbon", "降碳");

  private final List<String> kept = new ArrayList<>();
  private final List<DeadLetter> letters = new ArrayList<>();
  private RuntimeException failure;
  private final StoreFeed<TopicDefined> feed =
      new StoreFeed<>(
          Topics.TOPICS,
          this::put,
          kept::remove,
          new DeadLetters((topic, key, letter) -> letters.add(letter), Clock.systemUTC()));

  @Test
  void keepsTheStoreEqualToTheTopic() {
    feed.accept(record(Json.MAPPER.writeValueAsString(CARBON)));
    feed.accept(record(Json.MAPPER.writeValueAsString(CARBON)));
    assertThat(kept).containsExactly("carbon", "carbon");

    feed.accept(record(null));
    assertThat(kept).containsExactly("carbon");
    assertThat(letters).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "{}", "{\"id\": 3}"})
  void setsAsideWhatIsNotOurs(String value) {
    kept.add("carbon");

    feed.accept(record(value));

    assertThat(kept).containsExactly("carbon");
    assertThat(letters).singleElement().satisfies(letter -> isFor(letter, "not-our-event", value));
  }

  static List<RuntimeException> refusals() {
    return List.of(
        new BsonMaximumSizeExceededException("larger than 16 MB"),
        new BsonInvalidOperationException("an answer without what an answer has"),
        writeError(2),
        writeError(17419));
  }

  static List<RuntimeException> absences() {
    return List.of(new MongoTimeoutException("no server"), writeError(11000), writeError(14031));
  }

  private static MongoWriteException writeError(int code) {
    return new MongoWriteException(
        new WriteError(code, "no", new BsonDocument()), new ServerAddress(), Set.of());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void setsAsideWhatNoStoreTakes(RuntimeException refusal) {
    String value = Json.MAPPER.writeValueAsString(CARBON);
    failure = refusal;

    feed.accept(record(value));

    assertThat(letters).singleElement().satisfies(letter -> isFor(letter, "unstorable", value));
  }

  @ParameterizedTest
  @MethodSource("absences")
  void leavesTheRecordToComeAgainWhenTheStoreIsAway(RuntimeException absence) {
    failure = absence;

    assertThatThrownBy(() -> feed.accept(record(Json.MAPPER.writeValueAsString(CARBON))))
        .isSameAs(failure);
    assertThat(letters).isEmpty();
  }

  private void put(TopicDefined topic) {
    if (failure != null) {
      throw failure;
    }
    kept.add(topic.id());
  }

  private static void isFor(DeadLetter letter, String code, String value) {
    assertThat(letter.code()).isEqualTo(code);
    assertThat(letter.topic()).isEqualTo("gazette.topics.v1");
    assertThat(letter.partition()).isEqualTo(1);
    assertThat(letter.offset()).isEqualTo(7);
    assertThat(letter.value()).isEqualTo(value);
  }

  private static ReceivedRecord record(String value) {
    return new ReceivedRecord(
        "gazette.topics.v1",
        1,
        7,
        "carbon".getBytes(StandardCharsets.UTF_8),
        value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }
}
