package org.gongbao.notify.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one client (one network address) may ask for.
 *
 * @param subscriptionsAnHour wishes for a subscription ({@code
 *     GONGBAO_NOTIFY_LIMITS_SUBSCRIPTIONSANHOUR}, default 60)
 * @param searchesAMinute searches, previews, back-tests and explanations ({@code
 *     GONGBAO_NOTIFY_LIMITS_SEARCHESAMINUTE}, default 120)
 */
@ConfigurationProperties("gongbao.notify.limits")
public record LimitSettings(
    @DefaultValue("60") int subscriptionsAnHour, @DefaultValue("120") int searchesAMinute) {}
