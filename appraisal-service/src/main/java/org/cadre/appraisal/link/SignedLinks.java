package org.cadre.appraisal.link;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs links: an id and an HMAC-SHA-256 over it, under a key that is derived for one purpose alone. Whoever reads the
 * database can make none, and a link for one purpose is none for another.
 */
@ApplicationScoped
public class SignedLinks {

    @ConfigMapping(prefix = "cadre.links")
    interface Keys {

        /** 32 bytes in base64; the same for all replicas. */
        String key();

        /** The key before the last rotation: links that it signed still count. */
        Optional<String> previousKey();
    }

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID = 16;

    private final Keys keys;

    SignedLinks(Keys keys) {
        this.keys = keys;
    }

    /** 64 characters that may stand in an address. */
    public String of(String purpose, UUID id) {
        var signed = bytes(id);
        var link = ByteBuffer.allocate(ID + 32).put(signed).put(signature(keys.key(), purpose, signed));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link.array());
    }

    /** What was signed for this purpose; empty unless this service did. Looks at no table, and takes as long for every link. */
    public Optional<UUID> read(String purpose, String link) {
        var sent = Base64.getUrlDecoder().decode(link);
        var id = Arrays.copyOf(sent, ID);
        var signature = Arrays.copyOfRange(sent, ID, sent.length);
        var isOurs = Stream.concat(Stream.of(keys.key()), keys.previousKey().stream())
                .anyMatch(key -> MessageDigest.isEqual(signature(key, purpose, id), signature));
        var parts = ByteBuffer.wrap(id);
        return isOurs ? Optional.of(new UUID(parts.getLong(), parts.getLong())) : Optional.empty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] signature(String key, String purpose, byte[] id) {
        return hmac(hmac(Base64.getDecoder().decode(key), purpose.getBytes(StandardCharsets.UTF_8)), id);
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }
}
