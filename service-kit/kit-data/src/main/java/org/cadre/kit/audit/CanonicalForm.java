package org.cadre.kit.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The one byte form of a list of values: a title, then each value with its length before it, so that no two lists have
 * the same form. Defined in {@code docs/audit.md}; the verifier has an implementation of its own.
 */
final class CanonicalForm {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CanonicalForm(String title) {
        bytes.writeBytes((title + "\n").getBytes(StandardCharsets.UTF_8));
    }

    CanonicalForm add(String value) {
        if (value == null) {
            bytes.writeBytes("-,".getBytes(StandardCharsets.UTF_8));
            return this;
        }
        var text = value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(text);
        bytes.write(',');
        return this;
    }

    CanonicalForm add(long value) {
        return add(Long.toString(value));
    }

    /** In microseconds since 1970, the precision of the database. */
    CanonicalForm add(Instant value) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
