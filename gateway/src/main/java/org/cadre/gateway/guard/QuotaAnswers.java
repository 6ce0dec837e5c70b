package org.cadre.gateway.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.cadre.gateway.door.Refusals;
import org.cadre.kit.problem.Problem;

/** Says what is left of a quota with every answer that counted, as draft-ietf-httpapi-ratelimit-headers writes it. */
@ApplicationScoped
class QuotaAnswers {

    private static final String POLICY = "perapp";
    private static final String EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    private final QuotaConfig quota;
    private final Refusals refusals;
    private final ObjectMapper json;

    QuotaAnswers(QuotaConfig quota, Refusals refusals, ObjectMapper json) {
        this.quota = quota;
        this.refusals = refusals;
        this.json = json;
    }

    void tell(HttpServerResponse response, Account account, ConsumptionProbe spent) {
        var window = quota.window().toSeconds();
        response.putHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d;pk=:%s:"
                        .formatted(POLICY, quota.requestsOf(account), window, account.partitionKey()));
        var left = "\"%s\";r=%d;t=%d".formatted(POLICY, spent.getRemainingTokens(), untilMore(spent));
        response.putHeader("RateLimit", left);
    }

    void refuse(RoutingContext exchange, ConsumptionProbe spent) {
        refusals.answer(exchange, 429, refusal(exchange, spent));
    }

    /** The problem; {@code Retry-After} stands in the answer already. */
    Buffer refusal(RoutingContext exchange, ConsumptionProbe spent) {
        var seconds = untilMore(spent);
        var detail = "Too many requests of this client to this API; try again in %d s".formatted(seconds);
        ObjectNode problem =
                json.valueToTree(Problem.of(429, "quota-exceeded", detail, Refusals.instance(exchange), List.of()));
        problem.put("type", EXCEEDED).putArray("violated-policies").add(POLICY);
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return refusals.body(problem);
    }

    /** Seconds until the whole quota is there again, or until the next request is let in when none is left. */
    private static long untilMore(ConsumptionProbe spent) {
        var nanos = spent.isConsumed() ? spent.getNanosToWaitForReset() : spent.getNanosToWaitForRefill();
        return Duration.ofNanos(nanos).plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds();
    }
}
