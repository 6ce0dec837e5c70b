package org.cadre.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Seals what an answer says, so that nobody reads it in the table. Its row is the place for which it is sealed: whoever
 * moves it to another key, or changes status or fingerprint beside it, has made it unreadable.
 */
@ApplicationScoped
class AnswerSeal {

    /** All that only the caller may read. */
    private record Said(String location, String etag, String body, String subject) {}

    private final ObjectMapper json;

    AnswerSeal(ObjectMapper json) {
        this.json = json;
    }

    byte[] seal(KeyedScope scope, IdempotencyKey key, StoredAnswer answer) {
        var said = new Said(answer.location(), answer.etag(), answer.body(), answer.subject());
        try {
            return scope.seal()
                    .seal(place(scope, key, answer.status(), answer.fingerprint()), json.writeValueAsString(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always serializable", e);
        }
    }

    StoredAnswer open(KeyedScope scope, IdempotencyKey key, int status, String fingerprint, byte[] sealed) {
        var text = scope.seal()
                .open(place(scope, key, status, fingerprint), sealed)
                .orElseThrow(() -> new IllegalStateException(
                        "The answer kept for key %s is not what was sealed for it".formatted(key.uuid())));
        try {
            var said = json.readValue(text, Said.class);
            return new StoredAnswer(status, said.location(), said.etag(), said.body(), fingerprint, said.subject());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }

    private static String place(KeyedScope scope, IdempotencyKey key, int status, String fingerprint) {
        return String.join("\n", scope.hash(), key.uuid(), Integer.toString(status), fingerprint);
    }
}
