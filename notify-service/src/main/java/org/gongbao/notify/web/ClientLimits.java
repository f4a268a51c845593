package org.gongbao.notify.web;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;

/** Holds each client to its limits, in the memory of this instance. */
public final class ClientLimits {

  /** Clients remembered; of more, those not seen for longest start afresh. */
  private static final int CLIENTS = 10_000;

  private final LimitSettings settings;
  private final Map<String, Bucket> subscriptions = remembered();
  private final Map<String, Bucket> searches = remembered();

  /** Holds to some limits. */
  public ClientLimits(LimitSettings settings) {
    this.settings = settings;
  }

  /** Counts a wish for a subscription, or refuses it. */
  public void countSubscription(HttpServletRequest request) {
    count(
        subscriptions,
        request,
        client -> bucket(settings.subscriptionsAnHour(), Duration.ofHours(1)),
        "more than " + settings.subscriptionsAnHour() + " subscriptions in an hour");
  }

  /** Counts a search, preview, back-test or explanation, or refuses it. */
  public void countSearch(HttpServletRequest request) {
    count(
        searches,
        request,
        client -> bucket(settings.searchesAMinute(), Duration.ofMinutes(1)),
        "more than " + settings.searchesAMinute() + " searches in a minute");
  }

  private static void count(
      Map<String, Bucket> buckets,
      HttpServletRequest request,
      Function<String, Bucket> start,
      String tooMany) {
    Bucket bucket;
    synchronized (buckets) {
      bucket = buckets.computeIfAbsent(request.getRemoteAddr(), start);
    }
    if (!bucket.tryConsume(1)) {
      throw new Refusal(
          RefusalCode.TOO_MANY_REQUESTS, tooMany + " from one client: try again later");
    }
  }

  private static Bucket bucket(int capacity, Duration period) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
        .build();
  }

  private static Map<String, Bucket> remembered() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
        return size() > CLIENTS;
      }
    };
  }
}
