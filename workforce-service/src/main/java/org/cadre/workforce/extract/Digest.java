package org.cadre.workforce.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A fingerprint of what a row says, its manager's id included, so that a manager who comes later is news. */
final class Digest {

    private static final char SEPARATOR = '\u001f';

    private Digest() {}

    static String of(List<String> fields, UUID manager) {
        var text = String.join(String.valueOf(SEPARATOR), fields) + SEPARATOR + manager;
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
