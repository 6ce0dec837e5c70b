package org.cadre.kit.security.token;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.cadre.kit.problem.Problem;
import org.cadre.kit.security.IssuerUnavailable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The client can do nothing about an issuer that is away, except to repeat. */
class TokenProblems {

    @ServerExceptionMapper
    RestResponse<Problem> unverifiable(IssuerUnavailable e, UriInfo uri) {
        var path = uri.getRequestUri().getRawPath();
        return ResponseBuilder.<Problem>create(503)
                .entity(Problem.of(503, IssuerUnavailable.CODE, IssuerUnavailable.DETAIL, path, List.of()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, IssuerUnavailable.RETRY_AFTER)
                .build();
    }
}
