package org.cadre.kit.document;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Sentences for people: what a tag gathers, what a parameter, a schema or its property means, what an operation asks of its caller. */
final class Wording {

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void complete(OpenAPI api) {
        Optional.ofNullable(api.getTags())
                .ifPresent(tags -> tags.forEach(tag ->
                        vocabulary.of("tag", tag.getName().replace(' ', '-')).ifPresent(tag::setDescription)));
        Operations.of(api).forEach(this::describe);
        api.getComponents().getSchemas().forEach(this::describe);
    }

    private void describe(String name, Schema schema) {
        vocabulary.of("schema", name).ifPresent(schema::setDescription);
        Optional.ofNullable(schema.getProperties())
                .orElse(Map.of())
                .forEach((property, type) ->
                        vocabulary.of("property", name + "." + property).ifPresent(type::setDescription));
    }

    private void describe(Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(story(operation));
        }
        Operations.parameters(operation).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> vocabulary
                        .of("parameter", operation.getOperationId(), parameter.getName())
                        .ifPresent(parameter::setDescription));
    }

    private static String story(Operation operation) {
        var story = new StringBuilder(operation.getSummary()).append('.');
        if (Operations.hasParameter(operation, "cursor")) {
            story.append(" The answer comes in pages: follow links.next until it is absent.");
        }
        if (Operations.hasParameter(operation, "If-Match")) {
            story.append(" Send the ETag that was read as If-Match: 428 without it, 412 when it is out of date.");
        }
        if (Operations.hasParameter(operation, "Idempotency-Key")) {
            story.append(" A repeat with the same Idempotency-Key takes effect once and is answered as the first was.");
        }
        if (operation.getResponses().hasAPIResponse("202")) {
            story.append(" The work goes on after the answer; Location says where its state is read.");
        }
        return story.toString();
    }
}
