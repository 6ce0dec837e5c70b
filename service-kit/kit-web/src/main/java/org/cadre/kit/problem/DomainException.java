package org.cadre.kit.problem;

import java.util.List;
import java.util.stream.Stream;

/** A refusal the caller can act on: what kind, a stable code, and a sentence for humans. Knows nothing of HTTP. */
public final class DomainException extends RuntimeException {

    /** Kinds of refusal, each with one meaning for the caller. */
    public enum Kind {
        /** The request cannot be read as what it claims to be. */
        MALFORMED,
        /** The request is readable and breaks a rule. */
        INVALID,
        /** There is no such thing, or the caller may not know that there is. */
        NOT_FOUND,
        /** The caller may see it, but not this part or this act. */
        FORBIDDEN,
        /** The rule depends on a state that may change. */
        CONFLICT,
        STALE,
        PRECONDITION_REQUIRED
    }

    private final Kind kind;
    private final String code;
    private final transient List<Violation> violations;

    private DomainException(Kind kind, String code, String message, List<Violation> violations) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.violations = List.copyOf(violations);
    }

    public static DomainException malformed(String code, String message, Violation... violations) {
        return new DomainException(Kind.MALFORMED, code, message, List.of(violations));
    }

    public static DomainException invalid(String code, String message, Violation... violations) {
        return invalid(code, message, List.of(violations));
    }

    public static DomainException invalid(String code, String message, List<Violation> violations) {
        return new DomainException(Kind.INVALID, code, message, violations);
    }

    /** A rule broken by one field of the body; the code names the rule. */
    public static DomainException invalidField(String field, String code, String message) {
        return invalid(code, message, Violation.ofField(field, code, message));
    }

    /** A rule that several fields break together, any of which may be mended. */
    public static DomainException invalidFields(String code, String message, String... fields) {
        return invalid(
                code,
                message,
                Stream.of(fields)
                        .map(field -> Violation.ofField(field, code, message))
                        .toList());
    }

    public static DomainException notFound(String what, Object id) {
        return new DomainException(
                Kind.NOT_FOUND,
                what + "-not-found",
                "No %s with id %s".formatted(what.replace('-', ' '), id),
                List.of());
    }

    /** For what is missing without having an id, such as the caller's own record. */
    public static DomainException missing(String code, String message) {
        return new DomainException(Kind.NOT_FOUND, code, message, List.of());
    }

    public static DomainException forbidden(String code, String message) {
        return new DomainException(Kind.FORBIDDEN, code, message, List.of());
    }

    public static DomainException conflict(String code, String message, Violation... violations) {
        return conflict(code, message, List.of(violations));
    }

    public static DomainException conflict(String code, String message, List<Violation> violations) {
        return new DomainException(Kind.CONFLICT, code, message, violations);
    }

    public static DomainException stale() {
        var detail = "It changed since you last read it; read it again and send its present ETag";
        return new DomainException(
                Kind.STALE, "stale-version", detail, List.of(Violation.ofHeader("If-Match", "stale-version", detail)));
    }

    public static DomainException preconditionRequired() {
        var detail = "Send the ETag you read as If-Match";
        return new DomainException(
                Kind.PRECONDITION_REQUIRED,
                "if-match-required",
                detail,
                List.of(Violation.ofHeader("If-Match", "if-match-required", detail)));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }
}
