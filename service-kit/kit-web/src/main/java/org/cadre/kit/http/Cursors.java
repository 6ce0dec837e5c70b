package org.cadre.kit.http;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/**
 * Seals the position where a page ended into an opaque token (AES-256-GCM). The filter is authenticated with it, so a
 * cursor that was edited, or made for another query, does not open.
 */
@ApplicationScoped
class Cursors {

    @ConfigMapping(prefix = "cadre.cursor")
    interface Keys {

        /** 32 bytes in base64; the same for all replicas of a service. */
        String key();

        /** The key before the last rotation: still opens, no longer seals. */
        Optional<String> previousKey();
    }

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String SEPARATOR = "\u001f";

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    Cursors(Keys keys) {
        this.keys = keys;
    }

    String seal(Position position, String filter) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var plain = String.join(SEPARATOR, position.values()).getBytes(StandardCharsets.UTF_8);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.key(), nonce, filter).doFinal(plain);
            var token =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The cursor key must be 32 bytes in base64", e);
        }
    }

    Position open(String cursor, String filter) {
        return Stream.concat(Stream.of(keys.key()), keys.previousKey().stream())
                .flatMap(key -> opened(cursor, filter, key).stream())
                .findFirst()
                .orElseThrow(Cursors::bad);
    }

    private static Optional<Position> opened(String cursor, String filter, String key) {
        try {
            var token = Base64.getUrlDecoder().decode(cursor);
            if (token.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            var plain = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(token, NONCE_BYTES), filter)
                    .doFinal(token, NONCE_BYTES, token.length - NONCE_BYTES);
            return Optional.of(new Position(List.of(new String(plain, StandardCharsets.UTF_8).split(SEPARATOR, -1))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, String key, byte[] nonce, String filter) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var secret = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(filter.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static DomainException bad() {
        var detail = "The cursor was not made by this service for this query; start again without one";
        return DomainException.malformed("bad-cursor", detail, Violation.ofParameter("cursor", "bad-cursor", detail));
    }
}
