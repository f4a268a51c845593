package org.gongbao.notify.subscription;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How subscriptions are asked for.
 *
 * @param confirmationPause least time between two confirmation mails for one subscription ({@code
 *     GONGBAO_NOTIFY_SUBSCRIPTION_CONFIRMATION_PAUSE}, default 10 minutes)
 */
@ConfigurationProperties("gongbao.notify.subscription")
record SubscriptionSettings(@DefaultValue("PT10M") Duration confirmationPause) {}
