package org.cadre.local.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256, in hexadecimal. */
record Hash(String hex) {

    private static final int BYTES = 32;

    /** What the first seal of a chain follows: 32 zero bytes. */
    static final Hash NONE = of(new byte[BYTES]);

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    static Hash over(byte[] content) {
        return of(digest().digest(content));
    }

    /** Over the bytes of this hash and then the content. */
    Hash followedBy(byte[] content) {
        var digest = digest();
        digest.update(bytes());
        return of(digest.digest(content));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
