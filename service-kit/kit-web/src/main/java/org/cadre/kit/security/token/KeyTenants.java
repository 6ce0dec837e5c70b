package org.cadre.kit.security.token;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
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

    private static final String SEARCHED = KeyTenants.class.getName();

    private final IssuerKeys keys;
    private final IssuerConfig issuer;
    private final OidcConfig oidc;
    private final Map<String, OidcTenantConfig> tenants = new ConcurrentHashMap<>();

    KeyTenants(IssuerKeys keys, IssuerConfig issuer, OidcConfig oidc) {
        this.keys = keys;
        this.issuer = issuer;
        this.oidc = oidc;
    }

    /** The keys among which the key of this request's token was searched; empty if none was. */
    static Optional<Object> searched(RoutingContext request) {
        return Optional.ofNullable(request).map(searching -> searching.get(SEARCHED));
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> blocking) {
        request.put(SEARCHED, keys.present());
        try {
            return BearerToken.of(request)
                    .map(token -> TokenShape.of(token, issuer.algorithms()))
                    .filter(shape -> issuer.address().isPresent())
                    .map(this::tenant)
                    .orElseGet(() -> Uni.createFrom().nullItem());
        } catch (AuthenticationFailedException refusal) {
            return Uni.createFrom().failure(refusal);
        }
    }

    private Uni<OidcTenantConfig> tenant(TokenShape shape) {
        return keys.known(shape.keyId())
                .map(key -> Uni.createFrom().item(key))
                .orElseGet(() -> published(shape.keyId()))
                .map(key -> tenant(shape, key));
    }

    /** The answer comes back where the request is handled. */
    private Uni<PublishedKey> published(String id) {
        var answer = keys.askFor(id);
        return Optional.ofNullable(Vertx.currentContext())
                .map(context -> answer.emitOn(task -> runOn(context, task)))
                .orElse(answer);
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
}
