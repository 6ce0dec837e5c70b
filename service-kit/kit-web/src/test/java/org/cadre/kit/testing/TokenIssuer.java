package org.cadre.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Signs access tokens of the shape the realm gives out, with a key of its own.
 *
 * <p>{@code TokenIssuer.trusted().to("appraisal").roles("hr@RR8").staffUid("900000000001").sign()}
 */
public final class TokenIssuer {

    public static final String ISSUER = "https://issuer.invalid/realms/cadre";

    private static final Duration USUAL_LIFE = Duration.ofMinutes(10);
    private static final KeptTokens KEPT = new KeptTokens(USUAL_LIFE.dividedBy(2));
    private static final TokenIssuer TRUSTED = new TokenIssuer(SigningKey.named("trusted"));

    private final SigningKey key;

    private TokenIssuer(SigningKey key) {
        this.key = key;
    }

    /** The issuer that the process under test was told to trust. */
    public static TokenIssuer trusted() {
        return TRUSTED;
    }

    /** An issuer nobody trusts. */
    public static TokenIssuer stranger() {
        return new TokenIssuer(SigningKey.named("trusted"));
    }

    /** The trusted issuer, signing with another key of its own. */
    public static TokenIssuer with(SigningKey key) {
        return new TokenIssuer(key);
    }

    public SigningKey key() {
        return key;
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.pair().getPublic().getEncoded());
    }

    public Draft to(String... audience) {
        return new Draft(key, Set.of(audience));
    }

    /** A token on its way to be signed. */
    public static final class Draft {

        private final SigningKey key;
        private final Set<String> audience;
        private final List<String> roles = new ArrayList<>();
        private Optional<String> staffUid = Optional.empty();
        private Optional<String> client = Optional.empty();
        private Optional<String> scopes = Optional.empty();
        private boolean person = true;
        private Optional<String> subject = Optional.empty();
        private Map<String, Object> more = Map.of();
        private Duration life = USUAL_LIFE;
        private String issuer = ISSUER;

        private Draft(SigningKey key, Set<String> audience) {
            this.key = key;
            this.audience = audience;
        }

        public Draft roles(String... held) {
            roles.addAll(List.of(held));
            return this;
        }

        public Draft staffUid(String uid) {
            staffUid = Optional.of(uid);
            return this;
        }

        /** The application that was given the token. */
        public Draft client(String id) {
            client = Optional.of(id);
            return this;
        }

        /** Separated by blanks. */
        public Draft scopes(String granted) {
            scopes = Optional.of(granted);
            return this;
        }

        /** Given to an application for itself: nobody has signed in. */
        public Draft system(String id) {
            person = false;
            return client(id);
        }

        public Draft subject(String id) {
            subject = Optional.of(id);
            return this;
        }

        /** Claims beyond those of every token. */
        public Draft claims(Map<String, Object> further) {
            more = further;
            return this;
        }

        public Draft expiredFor(Duration age) {
            life = age.negated();
            return this;
        }

        public Draft issuedBy(String other) {
            issuer = other;
            return this;
        }

        /** The same as before if the same was signed in the last minutes, as a client keeps its token: signing takes long. */
        public String sign() {
            var said = List.of(
                    key,
                    issuer,
                    audience,
                    List.copyOf(roles),
                    staffUid,
                    client,
                    scopes,
                    person,
                    subject,
                    Map.copyOf(more));
            return life.equals(USUAL_LIFE) ? KEPT.of(said, this::signed) : signed();
        }

        private String signed() {
            var claims = Jwt.issuer(issuer)
                    .subject(subject.orElseGet(() -> "subject-" + staffUid.orElse(String.join("+", roles))))
                    .audience(audience)
                    .claim("typ", "Bearer")
                    .claim("cadre_roles", roles)
                    .expiresAt(java.time.Instant.now().plus(life));
            staffUid.ifPresent(uid -> claims.claim("staff_uid", uid));
            client.ifPresent(id -> claims.claim("azp", id));
            scopes.ifPresent(granted -> claims.claim("scope", granted));
            if (person) {
                claims.claim("sid", "a-session");
            }
            more.forEach(claims::claim);
            return claims.jws().keyId(key.id()).sign(key.pair().getPrivate());
        }
    }
}
