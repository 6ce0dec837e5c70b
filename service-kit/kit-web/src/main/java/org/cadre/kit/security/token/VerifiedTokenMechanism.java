package org.cadre.kit.security.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks among the tokens that were verified a moment ago; every other request goes on to the OIDC extension. */
@ApplicationScoped
class VerifiedTokenMechanism implements HttpAuthenticationMechanism {

    private static final int BEFORE_THE_EXTENSION = 2 * DEFAULT_PRIORITY;

    private final VerifiedTokens verified;

    VerifiedTokenMechanism(VerifiedTokens verified) {
        this.verified = verified;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager verifier) {
        try {
            return Uni.createFrom()
                    .item(BearerToken.of(request).flatMap(verified::caller).orElse(null));
        } catch (AuthenticationFailedException refusal) {
            return Uni.createFrom().failure(refusal);
        }
    }

    /** What to send is said by the extension. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return BEFORE_THE_EXTENSION;
    }
}
