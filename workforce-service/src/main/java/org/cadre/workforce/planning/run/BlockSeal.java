package org.cadre.workforce.planning.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What numbers on record are said to be.
 *
 * @param codeVersion of the code that drew them
 * @param blocks how many they are of, the first ones
 */
record BlockSeal(UUID run, String codeVersion, int blocks) {

    /** Raised by whoever writes the numbers of blocks otherwise, so that nobody reads the old ones. */
    private static final String FORM = "blocks-1";

    boolean isOf(UUID other, RunCalculation calculation) {
        return run.equals(other)
                && codeVersion.equals(RunCalculation.CODE_VERSION)
                && blocks > 0
                && blocks <= calculation.blocks();
    }

    /** Of all that is said of them and of the numbers, in hexadecimal: neither can be exchanged alone. */
    String sha256(byte[] numbers) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var said = "%s %s %s %d\n".formatted(FORM, run, codeVersion, blocks);
            digest.update(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(numbers));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
