package org.cadre.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
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

    private static final TokenIssuer TRUSTED = new TokenIssuer();

    private final KeyPair keys;

    private TokenIssuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issuer that the process under test was told to trust. */
    public static TokenIssuer trusted() {
        return TRUSTED;
    }

    /** An issuer nobody trusts. */
    public static TokenIssuer stranger() {
        return new TokenIssuer();
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    public Draft to(String... audience) {
        return new Draft(keys.getPrivate(), Set.of(audience));
    }

    /** A token on its way to be signed. */
    public static final class Draft {

        private final PrivateKey key;
        private final Set<String> audience;
        private final List<String> roles = new ArrayList<>();
        private Optional<String> staffUid = Optional.empty();
        private Optional<String> client = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private Map<String, Object> more = Map.of();
        private Duration life = Duration.ofMinutes(10);
        private String issuer = ISSUER;

        private Draft(PrivateKey key, Set<String> audience) {
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

        public String sign() {
            var claims = Jwt.issuer(issuer)
                    .subject(subject.orElseGet(() -> "subject-" + staffUid.orElse(String.join("+", roles))))
                    .audience(audience)
                    .claim("typ", "Bearer")
                    .claim("cadre_roles", roles)
                    .expiresAt(java.time.Instant.now().plus(life));
            staffUid.ifPresent(uid -> claims.claim("staff_uid", uid));
            client.ifPresent(id -> claims.claim("azp", id));
            more.forEach(claims::claim);
            return claims.sign(key);
        }
    }
}
