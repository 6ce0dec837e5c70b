package org.cadre.appraisal.wellbeing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key and the name by which rows refer to it.
 *
 * @param id made of the key by a one-way function, so that nobody has to keep names beside keys
 */
record NoteKey(String id, SecretKey secret) {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    static NoteKey of(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != BYTES) {
            throw new IllegalStateException("The key of wellbeing notes must be 32 bytes in base64");
        }
        return new NoteKey(nameOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    @Override
    public String toString() {
        return id;
    }

    private static String nameOf(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
