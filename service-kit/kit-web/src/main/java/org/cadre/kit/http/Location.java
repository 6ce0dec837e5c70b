package org.cadre.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes scheme and host out of {@code Location}: the client knows better by which door it came in. */
public class Location {

    @ServerResponseFilter
    void makeRelative(ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location && location.isAbsolute()) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath());
        }
    }
}
