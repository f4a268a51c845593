package org.gongbao.notify.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the topics this service uses are made when they are not there yet, and how often it looks for
 * interests that could not be published.
 *
 * @param partitions of each topic: how many instances can share the work ({@code
 *     GONGBAO_NOTIFY_STREAM_PARTITIONS}, default 2)
 * @param replicas copies of each partition; 3 in a cluster that must not lose data ({@code
 *     GONGBAO_NOTIFY_STREAM_REPLICAS}, default 1)
 * @param catchUpEvery how often changes of interests that Kafka did not take are published again
 *     ({@code GONGBAO_NOTIFY_STREAM_CATCHUPEVERY}, default 30 seconds)
 */
@ConfigurationProperties("gongbao.notify.stream")
record StreamSettings(
    @DefaultValue("2") int partitions,
    @DefaultValue("1") short replicas,
    @DefaultValue("PT30S") Duration catchUpEvery) {}
