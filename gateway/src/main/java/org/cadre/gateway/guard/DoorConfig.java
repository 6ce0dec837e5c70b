package org.cadre.gateway.guard;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What the gateway is called from outside. */
@ConfigMapping(prefix = "cadre.door")
interface DoorConfig {

    /** Scheme, host and port under which browsers know the gateway. */
    URI origin();
}
