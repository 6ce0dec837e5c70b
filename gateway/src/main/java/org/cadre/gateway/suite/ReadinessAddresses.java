package org.cadre.gateway.suite;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where the services tell whether they are ready; these ports are not open to clients. */
@ConfigMapping(prefix = "cadre.upstream-health")
interface ReadinessAddresses {

    /** Readiness of all replicas by service. */
    @WithParentName
    Map<String, List<URI>> byService();
}
