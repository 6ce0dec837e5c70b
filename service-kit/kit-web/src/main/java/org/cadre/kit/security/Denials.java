package org.cadre.kit.security;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;

/** Every refusal of a caller, in the log and counted. Neither says who was refused; where a service refused with 403, the request id leads to the audit. */
@ApplicationScoped
public class Denials {

    /** Reasons that have a series of their own in {@code authz_denied_total}. */
    static final Set<String> REASONS = Set.of(
            "token-missing", "token-invalid", "issuer-unavailable", "scope-missing", "permission-missing", "forbidden");

    private static final String OTHER = "other";
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final MeterRegistry meters;

    Denials(MeterRegistry meters) {
        this.meters = meters;
    }

    /** With the code of the problem that the caller got, and the method of the request. */
    public void record(String code, String method) {
        var reason = REASONS.contains(code) ? code : OTHER;
        meters.counter("authz.denied", "reason", reason).increment();
        Log.infof(
                "denied reason=%s method=%s",
                KEBAB.matcher(code).matches() ? code : OTHER, METHODS.contains(method) ? method : "OTHER");
    }
}
