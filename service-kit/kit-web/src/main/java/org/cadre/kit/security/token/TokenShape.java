package org.cadre.kit.security.token;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * What a token says about itself, before anybody believes it. Refuses what no access token of the issuer looks like, so
 * that it costs no key and no signature.
 *
 * @param keyId empty where the token names no key
 */
record TokenShape(String keyId, String algorithm) {

    /** Characters; the realm's own tokens have about 1,500. */
    static final int LONGEST = 8_192;

    private static final int LONGEST_KEY_ID = 128;
    private static final String RFC_9068 = "at+jwt";
    private static final Set<String> HEADER_TYPES = Set.of("JWT", RFC_9068);
    private static final String BEARER = "Bearer";

    /** Keys that a token brings along are the keys of whoever made it. */
    private static final List<String> NEVER = List.of("jku", "jwk", "x5u", "x5c", "crit", "b64", "enc", "zip");

    private static final List<String> REQUIRED = List.of("iss", "aud", "sub", "iat", "exp");

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static TokenShape of(String token, Set<String> algorithms) {
        check(token.length() <= LONGEST, "too long");
        var parts = token.split("\\.", -1);
        check(parts.length == 3, "not three parts");
        var header = json(parts[0]);
        var claims = json(parts[1]);
        var algorithm = header.path("alg").asText();
        check(algorithms.contains(algorithm), "algorithm not allowed");
        check(NEVER.stream().noneMatch(header::has), "header brings a key or an extension");
        check(isAccessToken(header, claims), "another type of token");
        check(REQUIRED.stream().allMatch(claims::hasNonNull), "a required claim is missing");
        var keyId = header.path("kid").asText();
        check(keyId.length() <= LONGEST_KEY_ID, "key id too long");
        return new TokenShape(keyId, algorithm);
    }

    /** Keycloak writes the type as a claim, RFC 9068 in the header; one of them must say it. */
    private static boolean isAccessToken(JsonNode header, JsonNode claims) {
        var inHeader = header.path("typ").asText("JWT");
        var inClaims = claims.path("typ").asText(inHeader.equals(RFC_9068) ? BEARER : "");
        return HEADER_TYPES.contains(inHeader) && inClaims.equals(BEARER);
    }

    private static JsonNode json(String part) {
        try {
            var node = STRICT.readTree(Base64.getUrlDecoder().decode(part));
            check(node.isObject(), "not an object");
            return node;
        } catch (IOException | IllegalArgumentException e) {
            throw new AuthenticationFailedException("not readable", e);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AuthenticationFailedException(otherwise);
        }
    }
}
