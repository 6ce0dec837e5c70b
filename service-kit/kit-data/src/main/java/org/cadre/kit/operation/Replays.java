package org.cadre.kit.operation;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;

/**
 * Lets a change that is asked for again with the same key answer again without acting again. The key is written in
 * the transaction of the change: both are there or neither, whatever dies in between.
 */
@ApplicationScoped
class Replays {

    private final KeptAnswers answers;
    private final RequestFingerprint fingerprints;
    private final Answers written;
    private final Policy policy;
    private final HttpHeaders headers;
    private final MeterRegistry meters;

    Replays(
            KeptAnswers answers,
            RequestFingerprint fingerprints,
            Answers written,
            Policy policy,
            HttpHeaders headers,
            MeterRegistry meters) {
        this.answers = answers;
        this.fingerprints = fingerprints;
        this.written = written;
        this.policy = policy;
        this.headers = headers;
        this.meters = meters;
    }

    /** The key that the client sent; a POST must have one. */
    Optional<IdempotencyKey> keyOf(Method method) {
        var sent = Optional.ofNullable(headers.getHeaderString(IdempotencyKey.HEADER));
        if (sent.isEmpty() && method.isAnnotationPresent(POST.class)) {
            throw IdempotencyKey.missing();
        }
        return sent.map(IdempotencyKey::parse);
    }

    /** Runs inside the transaction of the operation. */
    Object once(Optional<IdempotencyKey> key, InvocationContext operation) throws Exception {
        if (key.isEmpty()) {
            return operation.proceed();
        }
        var request = new KeyedRequest(fingerprints.scopes(), key.get());
        answers.claim(request);
        var prints = fingerprints.of(operation);
        var before = answers.find(request);
        if (before.isPresent()) {
            return again(before.get(), prints, permission(operation));
        }
        var answer = operation.proceed();
        var grantedFor = policy.grantedFor(permission(operation));
        written.toKeep(operation.getMethod(), answer, prints.getFirst(), grantedFor)
                .ifPresent(kept -> answers.keep(request, prints, kept));
        return answer;
    }

    private Object again(StoredAnswer answer, List<String> prints, String permission) {
        if (!prints.contains(answer.fingerprint())) {
            var detail = "This key came with another request before; a new wish needs a new key";
            throw DomainException.invalid(
                    "idempotency-key-reused",
                    detail,
                    Violation.ofHeader(IdempotencyKey.HEADER, "idempotency-key-reused", detail));
        }
        policy.require(permission, written.subjectOf(answer));
        meters.counter("idempotency_replays").increment();
        return answer.again();
    }

    private static String permission(InvocationContext operation) {
        return operation.getMethod().getAnnotation(Needs.class).value();
    }
}
