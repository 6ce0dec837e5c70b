package org.cadre.appraisal.wellbeing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals what was written (AES-256-GCM). The row's id is authenticated with it, so bytes that somebody copied to a row of
 * their own do not open there.
 */
@ApplicationScoped
class NoteSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final NoteKey present;
    private final Optional<NoteKey> previous;
    private final SecureRandom random = new SecureRandom();

    NoteSeal(WellbeingKeys keys) {
        this.present = NoteKey.of(keys.key());
        this.previous = keys.previousKey().map(NoteKey::of);
    }

    /** Name of the key that seals. */
    String keyId() {
        return present.id();
    }

    /** Name of the key that only opens. */
    Optional<String> previousKeyId() {
        return previous.map(NoteKey::id);
    }

    byte[] seal(UUID row, String note) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, present, nonce, row).doFinal(note.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A note cannot be sealed", e);
        }
    }

    /** Fails where the bytes are not those that were sealed for this row under the key of this name. */
    String open(UUID row, String keyId, byte[] sealed) {
        var key = Stream.concat(Stream.of(present), previous.stream())
                .filter(known -> known.id().equals(keyId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Wellbeing note %s is sealed under key %s, which is not configured".formatted(row, keyId)));
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            var plain = cipher(Cipher.DECRYPT_MODE, key, nonce, row)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Wellbeing note %s does not open".formatted(row), e);
        }
    }

    private static Cipher cipher(int mode, NoteKey key, byte[] nonce, UUID row) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
