package org.cadre.local.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The one form of a list of values that is hashed and signed, as {@code docs/audit.md} defines it. */
final class CanonicalText {

    private CanonicalText() {}

    static byte[] of(String title, Object... values) {
        return Arrays.stream(values)
                .map(CanonicalText::framed)
                .collect(Collectors.joining("", title + "\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Microseconds since 1970. */
    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    private static String framed(Object value) {
        if (value == null) {
            return "-,";
        }
        var text = value.toString();
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",";
    }
}
