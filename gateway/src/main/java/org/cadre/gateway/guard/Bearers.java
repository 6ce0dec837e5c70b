package org.cadre.gateway.guard;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cadre.kit.security.AccessToken;
import org.cadre.kit.security.token.BearerToken;
import org.cadre.kit.security.token.VerifiedTokens;

/** Whose token an {@code Authorization} header carries. */
@ApplicationScoped
class Bearers {

    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]+)", Pattern.CASE_INSENSITIVE);

    private final VerifiedTokens verified;
    private final IdentityProviderManager verifier;

    Bearers(VerifiedTokens verified, IdentityProviderManager verifier) {
        this.verified = verified;
        this.verifier = verifier;
    }

    /** At once, if the token was verified a moment ago. */
    Optional<AccessToken> known(String header) {
        return BearerToken.in(header).flatMap(verified::caller).map(AccessToken::of);
    }

    /**
     * Fails if it is no good token, also one so far from a token that the verifier throws, or if nobody can say; the keys
     * of the issuer may have to be fetched.
     */
    Uni<AccessToken> verify(RoutingContext exchange, String header) {
        return Uni.createFrom()
                .deferred(() -> verifier.authenticate(
                        HttpSecurityUtils.setRoutingContextAttribute(unverified(header), exchange)))
                .map(AccessToken::of);
    }

    private static AuthenticationRequest unverified(String header) {
        var matcher = BEARER.matcher(header);
        if (!matcher.matches()) {
            throw new AuthenticationFailedException("no bearer token");
        }
        return new TokenAuthenticationRequest(new AccessTokenCredential(matcher.group(1)));
    }
}
