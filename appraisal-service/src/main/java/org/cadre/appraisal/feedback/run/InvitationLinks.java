package org.cadre.appraisal.feedback.run;

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
 * Signs the links by which raters without an account answer: the rater's id and an HMAC-SHA-256 over it. Nothing of a link
 * is stored, so whoever reads the database can make none. It counts once, and until its run closes; both stand with the
 * rater.
 */
@ApplicationScoped
class InvitationLinks {

    @ConfigMapping(prefix = "cadre.links")
    interface Keys {

        /** 32 bytes in base64; the same for all replicas. */
        String key();

        /** The key before the last rotation: links that it signed still count. */
        Optional<String> previousKey();
    }

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "cadre.appraisal.feedback-link.v1".getBytes(StandardCharsets.UTF_8);
    private static final int ID = 16;

    private final Keys keys;

    InvitationLinks(Keys keys) {
        this.keys = keys;
    }

    /** 64 characters that may stand behind the {@code #} of an address. */
    String of(UUID rater) {
        var id = bytes(rater);
        var link = ByteBuffer.allocate(ID + 32).put(id).put(signature(keys.key(), id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link.array());
    }

    /** The rater whose link it is; empty unless this service signed it. Looks at no table. */
    Optional<UUID> rater(String link) {
        var sent = Base64.getUrlDecoder().decode(link);
        var id = Arrays.copyOf(sent, ID);
        var signature = Arrays.copyOfRange(sent, ID, sent.length);
        var isOurs = Stream.concat(Stream.of(keys.key()), keys.previousKey().stream())
                .anyMatch(key -> MessageDigest.isEqual(signature(key, id), signature));
        var parts = ByteBuffer.wrap(id);
        return isOurs ? Optional.of(new UUID(parts.getLong(), parts.getLong())) : Optional.empty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** With a key derived for this purpose alone, so that the secret may serve others too. */
    private static byte[] signature(String key, byte[] id) {
        return hmac(hmac(Base64.getDecoder().decode(key), PURPOSE), id);
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
