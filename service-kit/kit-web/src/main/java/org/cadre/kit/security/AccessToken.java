package org.cadre.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What Cadre reads in a verified access token. It is read once, because a client sends the same token many times.
 *
 * @param subject stable, opaque, and the same in every service
 * @param client the application that was given the token; empty if the issuer does not say
 * @param staffUid the 12-digit staff number; empty for people without a staff record
 * @param actor who represents the subject ({@code act}, RFC 8693)
 * @param onBehalfOf for whom the subject acts
 * @param end from which on it does not count
 */
public record AccessToken(
        String subject,
        String client,
        @Personal Optional<String> staffUid,
        Scopes scopes,
        List<Grant> grants,
        Set<String> audience,
        Optional<String> actor,
        Optional<String> onBehalfOf,
        Instant end) {

    private static final String ATTRIBUTE = AccessToken.class.getName();

    private static final AccessToken NONE = new AccessToken(
            "anonymous",
            "",
            Optional.empty(),
            Scopes.of("", false),
            List.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Instant.MIN);

    /** The token that was verified for this identity; one that says nothing if there was none. */
    public static AccessToken of(SecurityIdentity identity) {
        return Optional.<AccessToken>ofNullable(identity.getAttribute(ATTRIBUTE))
                .orElse(NONE);
    }

    /**
     * Reads a token.
     *
     * @throws ClassCastException if a claim is of another type than it must be
     */
    public static AccessToken of(JsonWebToken token) {
        return new AccessToken(
                Optional.ofNullable(token.getSubject()).orElse(NONE.subject),
                token.<String>claim("azp").orElse(NONE.client),
                token.claim("staff_uid"),
                Scopes.of(token.<Object>claim("scope").map(Object::toString).orElse(""), token.containsClaim("sid")),
                grants(token),
                Optional.ofNullable(token.getAudience()).orElse(NONE.audience),
                token.<JsonObject>claim("act").map(act -> act.getString("sub", null)),
                token.claim("on_behalf_of"),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** Makes this the token of an identity, for {@link #of(SecurityIdentity)}. */
    public QuarkusSecurityIdentity.Builder addTo(QuarkusSecurityIdentity.Builder identity) {
        return identity.addAttribute(ATTRIBUTE, this);
    }

    private static List<Grant> grants(JsonWebToken token) {
        return token.<JsonArray>claim("cadre_roles").stream()
                .flatMap(List::stream)
                .filter(JsonString.class::isInstance)
                .flatMap(role -> Grant.parse(((JsonString) role).getString()).stream())
                .toList();
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
