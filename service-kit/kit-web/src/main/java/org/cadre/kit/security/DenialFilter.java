package org.cadre.kit.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.cadre.kit.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sees every problem that leaves a resource, whoever refused. */
class DenialFilter {

    private static final Set<Integer> REFUSALS = Set.of(401, 403);

    private final Denials denials;

    DenialFilter(Denials denials) {
        this.denials = denials;
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && (REFUSALS.contains(problem.status()) || problem.code().equals(IssuerUnavailable.CODE))) {
            denials.record(problem.code(), request.getMethod());
        }
    }
}
