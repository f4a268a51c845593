package org.gongbao.notify.link;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where links point to and what signs them.
 *
 * @param secret signs every link; whoever has it can manage every subscription, and without it old
 *     links stop to work. No default ({@code GONGBAO_NOTIFY_SECRET})
 * @param site public address of the site ({@code GONGBAO_NOTIFY_SITE}, default {@code
 *     http://127.0.0.1:8080})
 * @param confirmWithin how long a confirmation link works ({@code GONGBAO_NOTIFY_CONFIRM_WITHIN},
 *     default 7 days)
 */
@ConfigurationProperties("gongbao.notify")
record LinkSettings(
    @DefaultValue("") String secret,
    @DefaultValue("http://127.0.0.1:8080") URI site,
    @DefaultValue("P7D") Duration confirmWithin) {

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "LinkSettings[site=" + site + ", confirmWithin=" + confirmWithin + "]";
  }
}
