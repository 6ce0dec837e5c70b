package org.cadre.kit.problem;

import java.net.URI;
import java.util.List;

/** Problems of HTTP itself, with a sentence that says what would have been accepted. */
public final class HttpProblems {

    private static final URI REDUCED_CAPACITY =
            URI.create("https://iana.org/assignments/http-problem-types#temporary-reduced-capacity");

    private HttpProblems() {}

    public static Problem of(int status, String instance) {
        return switch (status) {
            case 400 -> problem(400, "bad-request", "The request cannot be read as HTTP with a JSON body", instance);
            case 404 -> problem(404, "not-found", "There is nothing at " + instance, instance);
            case 405 -> problem(405, "method-not-allowed", "The Allow header names the methods of this path", instance);
            case 406 ->
                problem(
                        406,
                        "not-acceptable",
                        "The API document names the media types that this path answers",
                        instance);
            case 413 -> tooLarge(instance);
            case 414 -> problem(414, "uri-too-long", "The path and query are too long", instance);
            case 415 ->
                problem(415, "unsupported-media-type", "Send the media type that the API document names", instance);
            case 431 -> problem(431, "headers-too-large", "The request headers are too large together", instance);
            case 503 -> problem(503, "temporarily-unavailable", "Try again after Retry-After seconds", instance);
            default -> problem(status, "http-" + status, "The request was refused with status " + status, instance);
        };
    }

    /** Nothing was done, because there is too much to do; of a type that is registered for it. */
    public static Problem overloaded(String instance) {
        var plain = problem(
                503, "overloaded", "Too much to do at the moment; try again after Retry-After seconds", instance);
        return new Problem(
                REDUCED_CAPACITY,
                plain.title(),
                503,
                plain.detail(),
                instance,
                plain.code(),
                List.of(),
                plain.traceId());
    }

    private static Problem tooLarge(String instance) {
        var detail = "The body is larger than this path accepts";
        return Problem.of(
                413, "body-too-large", detail, instance, List.of(Violation.ofField("", "body-too-large", detail)));
    }

    private static Problem problem(int status, String code, String detail, String instance) {
        return Problem.of(status, code, detail, instance, List.of());
    }
}
