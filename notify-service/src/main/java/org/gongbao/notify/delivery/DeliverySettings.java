package org.gongbao.notify.delivery;

import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries are sent. Each has an environment name such as {@code
 * GONGBAO_NOTIFY_DELIVERY_SENDERS}.
 *
 * @param instance name of this process in the ledger. When set, no two running processes may share
 *     it, and a process that comes back takes up its unfinished deliveries at once rather than when
 *     their leases end; default: a new name at every start
 * @param senders deliveries sent at the same time (2)
 * @param lease how long a delivery is a sender's own (2 minutes)
 * @param sweepEvery how often the ledger is searched at least (30 seconds)
 * @param firstRetry wait after the first refusal (1 minute); then twice as long each time
 * @param longestRetry longest wait (6 hours)
 * @param giveUpAfter age at which a delivery has failed (4 days)
 */
@ConfigurationProperties("gongbao.notify.delivery")
record DeliverySettings(
    @DefaultValue("") String instance,
    @DefaultValue("2") int senders,
    @DefaultValue("PT2M") Duration lease,
    @DefaultValue("PT30S") Duration sweepEvery,
    @DefaultValue("PT1M") Duration firstRetry,
    @DefaultValue("PT6H") Duration longestRetry,
    @DefaultValue("P4D") Duration giveUpAfter) {

  SendingRules rules() {
    String holder = instance.isBlank() ? UUID.randomUUID().toString() : instance;
    return new SendingRules(
        holder,
        senders,
        lease,
        sweepEvery,
        RetryRule.doublingFrom(firstRetry).upTo(longestRetry).givingUpAfter(giveUpAfter));
  }
}
