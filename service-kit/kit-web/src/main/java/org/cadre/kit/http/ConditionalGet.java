package org.cadre.kit.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 to every GET whose answer the client already holds; resources only have to set an ETag. */
class ConditionalGet {

    @ServerResponseFilter
    void spareTheBody(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
        var etag = response.getEntityTag();
        if (etag == null || !request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        if (request.getRequest().evaluatePreconditions(etag) != null) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
