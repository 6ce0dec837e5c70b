package org.cadre.kit.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cadre.kit.problem.Problem;
import org.cadre.kit.problem.Violation;

/** The refusals that operations share, each as a caller meets it. */
enum Refusal {
    BAD_REQUEST(400, "invalid-request", "Part of the request is not acceptable; see errors"),
    UNAUTHORIZED(401, "token-missing", "Send an access token as Authorization: Bearer …"),
    FORBIDDEN(403, "forbidden", "Your roles do not allow this"),
    NOT_FOUND(404, "not-found", "There is no such thing, or the caller may not know that there is"),
    NOT_ACCEPTABLE(406, "not-acceptable", "The API document names the media types that this path answers"),
    CONFLICT(409, "conflict", "The rule depends on a state that may change; code names the rule"),
    STALE(412, "stale-version", "It changed since you last read it; read it again and send its present ETag"),
    TOO_LARGE(413, "body-too-large", "The body is larger than this path accepts"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Send the media type that the API document names"),
    BREAKS_A_RULE(422, "invalid", "The request is readable and breaks a rule; code names the rule"),
    PRECONDITION_REQUIRED(428, "if-match-required", "Send the ETag you read as If-Match"),
    TOO_MANY_REQUESTS(429, "quota-exceeded", "Too many requests of this client to this API; try again in 12 s"),
    FAILED(500, "internal-error", "Something failed on our side; quote the traceId"),
    UNAVAILABLE(503, "service-unavailable", "The service cannot be reached and did nothing; try again later");

    private static final String QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    private final int status;
    private final String code;
    private final String detail;

    Refusal(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }

    private List<Violation> errors() {
        return switch (this) {
            case BAD_REQUEST -> List.of(Violation.ofParameter("limit", "max", "must be less than or equal to 200"));
            case UNAUTHORIZED -> List.of(Violation.ofHeader("Authorization", code, detail));
            case STALE, PRECONDITION_REQUIRED -> List.of(Violation.ofHeader("If-Match", code, detail));
            case TOO_LARGE -> List.of(Violation.ofField("", code, detail));
            default -> List.of();
        };
    }

    /** The problem as a client reads it. */
    Map<String, Object> example() {
        var errors = errors();
        var problem = Problem.of(status, code, detail, "/some/v1/path", errors);
        var members = new LinkedHashMap<String, Object>();
        members.put(
                "type",
                this == TOO_MANY_REQUESTS ? QUOTA_EXCEEDED : problem.type().toString());
        members.put("title", problem.title());
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", problem.instance());
        members.put("code", code);
        if (!errors.isEmpty()) {
            members.put("errors", errors.stream().map(Refusal::members).toList());
        }
        if (this == TOO_MANY_REQUESTS) {
            members.put("violated-policies", List.of("perapp"));
        }
        members.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return members;
    }

    private static Map<String, Object> members(Violation error) {
        var members = new LinkedHashMap<String, Object>();
        members.put("code", error.code());
        members.put("detail", error.detail());
        members.put("pointer", error.pointer());
        members.put("parameter", error.parameter());
        members.put("header", error.header());
        members.values().removeIf(Objects::isNull);
        return members;
    }

    /** Under which the document keeps it: {@code BreaksARule}. */
    String component() {
        var name = new StringBuilder();
        for (var word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
