package org.cadre.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.cadre.kit.problem.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Every operation that needs a token needs the scope for it; a resource does not have to say so. */
class ScopeFilter {

    private final SecurityIdentity caller;
    private final String service;

    ScopeFilter(SecurityIdentity caller, @ConfigProperty(name = "quarkus.oidc.token.audience") String service) {
        this.caller = caller;
        this.service = service;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        if (!isPublic(operation) && !caller.isAnonymous()) {
            AccessToken.of(caller)
                    .scopes()
                    .missingFor(service, request.getMethod())
                    .ifPresent(missing -> {
                        throw DomainException.forbidden("scope-missing", Scopes.refusal(missing));
                    });
        }
    }

    /** Asking for the identity there would verify a token that nobody asked for. */
    private static boolean isPublic(ResourceInfo operation) {
        return operation.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || operation.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
