package org.cadre.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How many requests this process works on at the same time; whatever comes beyond that is refused at once. */
@ConfigMapping(prefix = "cadre.admission")
interface AdmissionConfig {

    /**
     * All requests. Three for each of the 16 database connections: one at work and two that wait a short time, all on
     * threads of their own. More would only wait longer.
     */
    @WithDefault("48")
    int requests();

    /** Of these at most so many that only read, so that changes find room beside a flood of reads. */
    @WithDefault("40")
    int reads();

    /** Of these at most so many that change something, so that reads find room beside a flood of changes. */
    @WithDefault("40")
    int changes();

    /** When a refused client may come again, in whole seconds. */
    @WithDefault("1S")
    Duration retryAfter();

    /** Paths that are let in however full it is, such as the one that tells how the suite does. */
    Optional<Set<String>> always();
}
