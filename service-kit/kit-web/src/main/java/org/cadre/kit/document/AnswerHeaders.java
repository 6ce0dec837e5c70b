package org.cadre.kit.document;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, described once and named where they stand. */
final class AnswerHeaders {

    private static final String RETRY_AFTER = "Retry-After";
    private static final String CHALLENGE = "WWW-Authenticate";

    private static final List<String> ALWAYS =
            List.of("X-Request-ID", "RateLimit", "RateLimit-Policy", "Access-Control-Allow-Origin");

    private final Vocabulary vocabulary;
    private final Set<String> used = new TreeSet<>();

    AnswerHeaders(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Describes those that an answer names. */
    void addTo(Components components) {
        used.forEach(name -> describe(components, name));
    }

    void addToSuccess(APIResponse response) {
        ALWAYS.forEach(name -> name(response, name));
    }

    void addToRefusal(APIResponse response, Refusal refusal) {
        addToSuccess(response);
        switch (refusal) {
            case UNAUTHORIZED -> name(response, CHALLENGE);
            case TOO_MANY_REQUESTS, UNAVAILABLE -> name(response, RETRY_AFTER);
            default -> {}
        }
    }

    void name(APIResponse response, String header) {
        used.add(header);
        response.addHeader(header, createHeader().ref(header));
    }

    private void describe(Components components, String name) {
        var header = createHeader().schema(createSchema().type(List.of(SchemaType.STRING)));
        vocabulary.of("header", name).ifPresent(header::setDescription);
        vocabulary
                .of("text", name)
                .map(word -> word.split(" ", 2))
                .ifPresent(word -> header.getSchema()
                        .maxLength(Integer.valueOf(word[0]))
                        .pattern(word.length == 2 ? word[1] : null));
        components.addHeader(name, header);
    }
}
