package org.cadre.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Connections to the services. */
@ConfigMapping(prefix = "cadre.connections")
interface ConnectionConfig {

    /** How long a replica may take to accept. */
    @WithDefault("1S")
    Duration timeout();

    /** How long a replica that did not accept is asked last. */
    @WithDefault("5S")
    Duration rest();

    /** To one replica at the same time: as many as it lets in of all kinds. */
    @WithDefault("48")
    int perReplica();

    /**
     * Calls that may wait for a connection to one replica; more are shed. A few only, for a moment's crowd: a long queue in
     * front of a replica that has enough to do makes everybody late and gets nothing done sooner.
     */
    @WithDefault("8")
    int waiting();
}
