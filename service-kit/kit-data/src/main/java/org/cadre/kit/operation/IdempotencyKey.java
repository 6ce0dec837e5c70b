package org.cadre.kit.operation;

import java.util.regex.Pattern;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** The client's name for one wish, so that asking again does not act again: a quoted string that holds a UUID. */
record IdempotencyKey(String uuid) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM =
            Pattern.compile("(\"?)([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\1");

    static IdempotencyKey parse(String header) {
        var matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            throw refused("idempotency-key-invalid", "Send a quoted UUID, \"8e03978e-40d5-43e8-bc93-6894a57f9324\"");
        }
        return new IdempotencyKey(matcher.group(2));
    }

    static DomainException missing() {
        return refused(
                "idempotency-key-required",
                "Send a new UUID with each new wish, and the same one when you ask again for the same");
    }

    private static DomainException refused(String code, String detail) {
        return DomainException.malformed(code, detail, Violation.ofHeader(HEADER, code, detail));
    }
}
