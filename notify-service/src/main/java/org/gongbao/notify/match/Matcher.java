package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.gongbao.contract.interest.Interest;
import org.jspecify.annotations.Nullable;

/**
 * All interests, matched against one document at a time while they come and go.
 *
 * <p>Interests lie in segments that never change: a large base and a few small newer ones. A change
 * compiles only a small segment and takes effect at once, for all threads together; joining
 * segments is left to the background. An interest that cannot be compiled is kept with its error
 * under its id and disturbs no other.
 */
public final class Matcher {

  /** Segments up to this many interests are joined at once: it takes milliseconds. */
  private static final int SMALL = 2_000;

  /** More segments than this are joined in the background. */
  private static final int MANY_SEGMENTS = 4;

  /** The base is compiled anew when this part of it would be newer interests. */
  private static final int BASE_SHARE = 8;

  private final Executor background;
  private final ThreadLocal<Reading> readings = ThreadLocal.withInitial(Reading::new);
  private final Object lock = new Object();
  private final Map<String, RegisteredInterest> known = new HashMap<>();
  private volatile Segments segments = Segments.NONE;
  private volatile Map<String, String> broken = Map.of();

  /** How many of the oldest segments are being joined in the background. */
  private int pinned;

  /**
   * A matcher without interests.
   *
   * @param background runs the joining of segments, which takes seconds for a million interests
   */
  public Matcher(Executor background) {
    this.background = background;
  }

  /** Adds an interest or puts it in place of the one with that id. */
  public void register(String id, Interest interest) {
    apply(Map.of(id, interest));
  }

  /** Takes an interest out; it matches nothing from now on. */
  public void remove(String id) {
    Map<String, Interest> change = new HashMap<>();
    change.put(id, null);
    apply(change);
  }

  /**
   * Applies changes together; many at once cost far less than one by one.
   *
   * @param changes by id; null takes the interest out
   */
  public void apply(Map<String, ? extends @Nullable Interest> changes) {
    synchronized (lock) {
      Map<String, String> errors = new LinkedHashMap<>(broken);
      List<RegisteredInterest> sound = new ArrayList<>();
      List<RegisteredInterest> gone = new ArrayList<>();
      changes.forEach(
          (id, interest) -> {
            RegisteredInterest before = known.get(id);
            if (before != null && before.interest().equals(interest)) {
              return;
            }
            if (before != null) {
              gone.add(known.remove(id));
            }
            errors.remove(id);
            if (interest != null) {
              add(new RegisteredInterest(id, interest), sound, errors);
            }
          });
      segments = segments.without(gone).with(sound, SMALL, pinned);
      broken = Map.copyOf(errors);
      joinWhenMany();
    }
  }

  /** Makes these the only interests. */
  public void replaceAll(Map<String, Interest> interests) {
    synchronized (lock) {
      Map<String, Interest> changes = new HashMap<>(interests);
      known.keySet().forEach(id -> changes.putIfAbsent(id, null));
      broken.keySet().forEach(id -> changes.putIfAbsent(id, null));
      apply(changes);
    }
  }

  private void add(
      RegisteredInterest added, List<RegisteredInterest> sound, Map<String, String> errors) {
    try {
      InterestIndex.condition(added.interest());
      known.put(added.id(), added);
      sound.add(added);
    } catch (IllegalArgumentException e) {
      errors.put(added.id(), String.valueOf(e.getMessage()));
    }
  }

  /** Every interest a document meets, each once. */
  public List<RegisteredInterest> match(Subject subject) {
    List<RegisteredInterest> matched = new ArrayList<>();
    segments.match(subject, readings.get(), matched::add);
    return matched;
  }

  /** How many interests can match. */
  public int size() {
    return segments.liveCount();
  }

  /** Interests that cannot be matched, with the reason, by id. */
  public Map<String, String> broken() {
    return broken;
  }

  private void joinWhenMany() {
    if (pinned == 0 && segments.count() > MANY_SEGMENTS) {
      Segments before = segments;
      pinned = before.count();
      background.execute(() -> join(before));
    }
  }

  /** Compiles outside the lock, then takes over what changed meanwhile. */
  private void join(Segments before) {
    try {
      Segments.Joined joined = before.join(BASE_SHARE);
      synchronized (lock) {
        segments = segments.replace(joined, known);
      }
    } finally {
      synchronized (lock) {
        pinned = 0;
      }
    }
  }
}
