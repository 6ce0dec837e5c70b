package org.cadre.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Optional;
import org.cadre.kit.security.Subject;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes answers down and reads what they were granted for. */
@ApplicationScoped
class Answers {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int REDIRECTION = 300;

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** The answer as it can be given again; empty if it is none that acted. */
    Optional<StoredAnswer> toKeep(Method operation, Object answer, String fingerprint, Subject grantedFor) {
        var subject = text(grantedFor);
        if (answer instanceof RestResponse<?> response) {
            return response.getStatus() >= REDIRECTION
                    ? Optional.empty()
                    : Optional.of(new StoredAnswer(
                            response.getStatus(),
                            header(response, HttpHeaders.LOCATION),
                            Optional.ofNullable(response.getEntityTag())
                                    .map(tag -> "\"" + tag.getValue() + "\"")
                                    .orElse(null),
                            text(response.getEntity()),
                            fingerprint,
                            subject));
        }
        return Optional.of(
                new StoredAnswer(statusOf(operation, answer), null, null, text(answer), fingerprint, subject));
    }

    private static int statusOf(Method operation, Object answer) {
        return Optional.ofNullable(operation.getAnnotation(ResponseStatus.class))
                .map(ResponseStatus::value)
                .orElse(answer == null ? NO_CONTENT : OK);
    }

    Subject subjectOf(StoredAnswer answer) {
        try {
            return json.readValue(answer.subject(), Subject.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }

    private static String header(RestResponse<?> response, String name) {
        return Optional.ofNullable(response.getHeaders().getFirst(name))
                .map(String::valueOf)
                .orElse(null);
    }

    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always serializable", e);
        }
    }
}
