package org.cadre.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.cadre.local.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientKeyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void an_assertion_names_the_client_the_issuer_and_a_minute_and_is_made_once() throws Exception {
        var key = ClientKey.of("a-system", new StateFolder(folder).secrets());
        var first = key.assertion("https://issuer.invalid", Duration.ofSeconds(60));
        var claims = json(first, 1);

        assertThat(claims.path("iss").asText()).isEqualTo("a-system");
        assertThat(claims.path("sub").asText()).isEqualTo("a-system");
        assertThat(claims.path("aud").asText()).isEqualTo("https://issuer.invalid");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60);
        var second = json(key.assertion("https://issuer.invalid", Duration.ofSeconds(60)), 1);
        assertThat(claims.path("jti")).isNotEqualTo(second.path("jti"));
    }

    @Test
    void whoever_has_the_published_key_can_verify_it() throws Exception {
        var key = ClientKey.of("a-system", new StateFolder(folder).secrets());
        var assertion = key.assertion("https://issuer.invalid", Duration.ofSeconds(60));
        var published = JSON.readTree(key.published());
        var numbers = new RSAPublicKeySpec(number(published, "n"), number(published, "e"));
        var verifier = Signature.getInstance("RSASSA-PSS");
        verifier.setParameter(new PSSParameterSpec(
                "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC));
        verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(numbers));
        verifier.update(assertion.substring(0, assertion.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));

        assertThat(verifier.verify(Base64.getUrlDecoder().decode(assertion.split("\\.", -1)[2])))
                .isTrue();
        assertThat(json(assertion, 0).path("kid")).isEqualTo(published.path("kid"));
    }

    @Test
    void a_key_is_made_once_and_only_its_owner_can_read_it() throws Exception {
        var secrets = new StateFolder(folder).secrets();
        var first = ClientKey.of("a-system", secrets);

        assertThat(ClientKey.of("a-system", new StateFolder(folder).secrets())).isEqualTo(first);
        var file = secrets.file("client-a-system.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static JsonNode json(String token, int part) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[part]));
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asText()));
    }
}
