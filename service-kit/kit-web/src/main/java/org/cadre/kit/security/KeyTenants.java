package org.cadre.kit.security;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chooses the key for a token. To the OIDC extension, which verifies, every published key is a tenant of its own with
 * one algorithm; so it neither fetches keys nor tries a key for what it was not published for.
 */
@ApplicationScoped
class KeyTenants implements TenantConfigResolver {

    private static final String SCHEME = "bearer ";

    private final IssuerKeys keys;
    private final IssuerConfig issuer;
    private final OidcConfig oidc;
    private final Map<String, OidcTenantConfig> tenants = new ConcurrentHashMap<>();

    KeyTenants(IssuerKeys keys, IssuerConfig issuer, OidcConfig oidc) {
        this.keys = keys;
        this.issuer = issuer;
        this.oidc = oidc;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> blocking) {
        try {
            return token(request)
                    .map(token -> TokenShape.of(token, issuer.algorithms()))
                    .filter(shape -> issuer.address().isPresent())
                    .map(this::tenant)
                    .orElseGet(() -> Uni.createFrom().nullItem());
        } catch (AuthenticationFailedException refusal) {
            return Uni.createFrom().failure(refusal);
        }
    }

    /** The answer comes back where the request is handled. */
    private Uni<OidcTenantConfig> tenant(TokenShape shape) {
        var tenant = keys.withId(shape.keyId()).map(key -> tenant(shape, key));
        return Optional.ofNullable(Vertx.currentContext())
                .map(context -> tenant.emitOn(task -> runOn(context, task)))
                .orElse(tenant);
    }

    private static void runOn(Context context, Runnable task) {
        context.runOnContext(now -> task.run());
    }

    private OidcTenantConfig tenant(TokenShape shape, PublishedKey key) {
        if (!key.algorithm().equals(shape.algorithm())) {
            throw new AuthenticationFailedException("the key is for another algorithm");
        }
        return tenants.computeIfAbsent(
                key.name(),
                name -> OidcTenantConfig.builder(OidcConfig.getDefaultTenant(oidc))
                        .tenantId(name)
                        .publicKey(key.text())
                        .token()
                        .signatureAlgorithm(SignatureAlgorithm.valueOf(key.algorithm()))
                        .end()
                        .build());
    }

    private static Optional<String> token(RoutingContext request) {
        var sent = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.size() > 1) {
            throw new AuthenticationFailedException("two Authorization headers");
        }
        return sent.stream()
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()))
                .findFirst();
    }
}
