package org.cadre.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "cadre.upstreams")
public interface UpstreamAddresses {

    /** Addresses of all replicas by service; the service's name is its path prefix and its audience. */
    @WithParentName
    Map<String, List<URI>> byService();
}
