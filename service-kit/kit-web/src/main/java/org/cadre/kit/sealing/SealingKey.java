package org.cadre.kit.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals text (AES-256-GCM). The place for which it is sealed is authenticated with it, so bytes that somebody copied to
 * another place do not open there.
 */
public final class SealingKey {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom NONCES = new SecureRandom();

    private final String id;
    private final SecretKey secret;

    private SealingKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalStateException("A key must be 32 bytes in base64, not " + secret.length);
        }
        this.id = nameOf(secret);
        this.secret = new SecretKeySpec(secret, "AES");
    }

    public static SealingKey of(String base64) {
        return new SealingKey(Base64.getDecoder().decode(base64));
    }

    /**
     * A key for one purpose, of a secret that hashes things too (HKDF-Extract of RFC 5869, the purpose as its salt): no
     * hash under the secret, whatever a caller has hashed, is this key.
     */
    public static SealingKey derived(String base64, String purpose) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(purpose.getBytes(StandardCharsets.UTF_8), MAC));
            return new SealingKey(mac.doFinal(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }

    /** The name by which a row refers to the key: a digest, so that nobody has to keep names beside keys. */
    public String id() {
        return id;
    }

    public byte[] seal(String place, String text) {
        var nonce = new byte[NONCE_BYTES];
        NONCES.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java seals with AES-256-GCM", e);
        }
    }

    /** Empty where the bytes are not those that were sealed with this key for this place. */
    public Optional<String> open(String place, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), place)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return id;
    }

    private static String nameOf(byte[] secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret);
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
