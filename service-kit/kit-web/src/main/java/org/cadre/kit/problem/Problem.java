package org.cadre.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Problem details of RFC 9457.
 *
 * @param type a configured base plus the code
 * @param code stable kebab-case name of the problem; clients compare this
 * @param instance path of the request that failed
 * @param errors what is wrong, one by one, where more than the problem itself can be said
 * @param traceId finds the request in logs and traces
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Violation> errors,
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String NO_TRACE = "00000000000000000000000000000000";

    /** A problem of the present request, with the trace id that its logs carry. */
    public static Problem of(int status, String code, String detail, String instance, List<Violation> errors) {
        var trace = Span.current().getSpanContext().getTraceId();
        return new Problem(
                typeOf(code),
                sentence(code),
                status,
                detail,
                instance,
                code,
                errors,
                trace.equals(NO_TRACE) ? null : trace);
    }

    private static URI typeOf(String code) {
        return URI.create(ConfigProvider.getConfig().getValue("cadre.problem-base", String.class) + code);
    }

    private static String sentence(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }
}
