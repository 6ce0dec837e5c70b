package org.cadre.benchmarks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunIssuerTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final ObjectMapper json = new ObjectMapper();
    private final RunIssuer issuer = new RunIssuer(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_token_is_signed_with_the_key_that_is_published() throws IOException, GeneralSecurityException {
        var parts = issuer.token("600000000001", List.of()).split("\\.", -1);
        var signature = Signature.getInstance("SHA256withRSA");

        signature.initVerify(publishedKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void a_token_names_the_person_and_lasts_for_five_minutes() throws IOException {
        var claims = claims(issuer.token("600000000001", List.of("hr@RRU")));

        assertThat(claims.path("iss").asText()).isEqualTo(issuer.address().toString());
        assertThat(claims.path("staff_uid").asText()).isEqualTo("600000000001");
        assertThat(claims.path("cadre_roles")).hasSize(1).first().hasToString("\"hr@RRU\"");
        assertThat(claims.path("exp").asLong()).isEqualTo(NOW.plusSeconds(300).getEpochSecond());
    }

    @Test
    void who_has_no_staff_record_has_no_number() throws IOException {
        assertThat(claims(issuer.token("", List.of("hr@RRU"))).has("staff_uid")).isFalse();
    }

    private PublicKey publishedKey() throws IOException, GeneralSecurityException {
        var described = read("/.well-known/openid-configuration");
        assertThat(described.path("issuer").asText()).isEqualTo(issuer.address().toString());
        assertThat(described.path("jwks_uri").asText()).isEqualTo(issuer.address() + "/keys");
        var key = read("/keys").path("keys").path(0);
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e"))));
    }

    private JsonNode read(String path) throws IOException {
        try (var document = issuer.address().resolve(path).toURL().openStream()) {
            return json.readTree(document);
        }
    }

    private JsonNode claims(String token) throws IOException {
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asText()));
    }
}
