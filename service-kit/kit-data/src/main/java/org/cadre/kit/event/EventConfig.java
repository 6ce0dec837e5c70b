package org.cadre.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** How this service publishes. */
@ConfigMapping(prefix = "cadre.events")
interface EventConfig {

    /** CloudEvents {@code source}, such as {@code /cadre/appraisal}. */
    URI source();

    /** The topics this service owns; it creates those that are missing. */
    List<String> topics();

    /** Copies of each topic on different brokers. */
    short replication();

    /** Fixed for ever: another number would move keys to other partitions and lose their order. */
    @WithDefault("12")
    int partitions();

    /** Whether this process takes events to Kafka. */
    @WithDefault("true")
    boolean relay();

    @WithDefault("1000")
    int batchSize();

    /** The longest a committed event waits when its notification was missed. */
    @WithDefault("500ms")
    Duration poll();

    /** How long to wait for the broker's acknowledgement of a batch. */
    @WithDefault("15s")
    Duration acknowledgement();

    /** How long published rows stay that a newer one of the same aggregate followed; the newest stays for ever. */
    @WithDefault("30d")
    Duration retention();
}
