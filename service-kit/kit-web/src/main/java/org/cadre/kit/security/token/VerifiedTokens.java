package org.cadre.kit.security.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cadre.kit.security.AccessToken;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were verified a moment ago, so that a client's next call costs no signature. A token counts here for as long
 * as the issuer's keys are read anew, never past its own end, and no longer than the keys stay as they are.
 */
@ApplicationScoped
public class VerifiedTokens implements SecurityIdentityAugmentor {

    /** @param keys among which its key was found */
    private record Verified(SecurityIdentity caller, Object keys) {

        boolean lasts(Instant now) {
            return now.isBefore(AccessToken.of(caller).end());
        }
    }

    private final Cache<String, Verified> verified;
    private final IssuerKeys keys;
    private final Clock clock;

    VerifiedTokens(IssuerKeys keys, IssuerConfig issuer, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(issuer.remembered())
                .expireAfterWrite(issuer.refresh())
                .executor(Runnable::run)
                .build();
    }

    /** Whose token this is; empty if it has to be verified. */
    public Optional<SecurityIdentity> caller(String token) {
        return Optional.ofNullable(verified.getIfPresent(token))
                .filter(known -> known.keys() == keys.present())
                .filter(known -> known.lasts(clock.instant()))
                .map(Verified::caller);
    }

    /** Sees every token right after it was verified. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            var caller = withoutRequest(identity, AccessToken.of(token));
            KeyTenants.searched(HttpSecurityUtils.getRoutingContextAttribute(identity))
                    .ifPresent(searched -> remember(caller, searched));
            return Uni.createFrom().item(caller);
        } catch (ClassCastException e) {
            return Uni.createFrom().failure(new AuthenticationFailedException("a claim of another type", e));
        }
    }

    void remember(SecurityIdentity caller, Object searched) {
        verified.put(caller.getCredential(AccessTokenCredential.class).getToken(), new Verified(caller, searched));
    }

    /** The extension's identity holds the request that brought the token. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity, AccessToken token) {
        return token.addTo(QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addRoles(identity.getRoles())
                        .addCredentials(identity.getCredentials()))
                .build();
    }
}
