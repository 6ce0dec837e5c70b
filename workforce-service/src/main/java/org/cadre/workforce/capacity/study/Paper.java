package org.cadre.workforce.capacity.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A question and its answer as JSON. */
record Paper(String question, String answer) {

    /** Of both as they were written down, a line each, in UTF-8; in hexadecimal. */
    String sha256() {
        try {
            var text = (question + "\n" + answer).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
