package org.cadre.appraisal.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** What the realm knows of the system client {@code cadre-letters}: its key, and which of its assertions and tokens are good. */
final class LettersClient {

    private static final String NAME = "cadre-letters";
    private static final int SECONDS = 60;
    /** Tests move the clock of the service, and not that of this issuer. */
    private static final int ANY_CLOCK = Integer.MAX_VALUE;

    private final KeyPair pair = pair();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final Set<String> good = ConcurrentHashMap.newKeySet();
    private final AtomicInteger given = new AtomicInteger();

    String privateKey() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    String description(String issuer) {
        return "{\"issuer\": \"%s\", \"token_endpoint\": \"%s/token\"}".formatted(issuer, issuer);
    }

    /** A token, if the form is as Keycloak wants it and its assertion is the client's, for this issuer and new. */
    Optional<String> tokenFor(String form, String issuer) {
        var fields = fields(form);
        if (!fields.get("grant_type").equals("client_credentials")
                || !fields.get("scope").equals("workforce.read")
                || !fields.get("client_assertion_type").equals("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                || !isProof(fields.get("client_assertion"), issuer)) {
            return Optional.empty();
        }
        var token = "token-" + given.incrementAndGet();
        good.add(token);
        return Optional.of("{\"access_token\": \"%s\", \"expires_in\": 300}".formatted(token));
    }

    boolean isGood(String authorization) {
        return authorization != null && good.contains(authorization.replace("Bearer ", ""));
    }

    void revoke() {
        good.clear();
    }

    int given() {
        return given.get();
    }

    private boolean isProof(String assertion, String issuer) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setVerificationKey(pair.getPublic())
                    .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "PS256"))
                    .setExpectedIssuer(NAME)
                    .setExpectedSubject(NAME)
                    .setExpectedAudience(issuer)
                    .setRequireJwtId()
                    .setRequireIssuedAt()
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(ANY_CLOCK)
                    .build()
                    .processToClaims(assertion);
            var life =
                    claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();
            return life == SECONDS && used.add(claims.getJwtId());
        } catch (InvalidJwtException | MalformedClaimException e) {
            return false;
        }
    }

    private static Map<String, String> fields(String form) {
        return Stream.of(form.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
