package org.cadre.kit.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Which named schemas a document uses, and for what.
 *
 * @param asked reached from the body of a request
 * @param answered reached from an answer or a parameter
 */
record References(OpenAPI api, Set<String> asked, Set<String> answered) {

    private static final String PREFIX = "#/components/schemas/";

    static References of(OpenAPI api) {
        var asked = new HashSet<String>();
        var answered = new HashSet<String>();
        Operations.of(api).forEach(operation -> {
            Optional.ofNullable(operation.getRequestBody())
                    .ifPresent(body -> follow(api, schemas(body.getContent()), asked));
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(answer -> follow(api, schemas(answer.getContent()), answered));
            Operations.parameters(operation)
                    .forEach(parameter -> follow(api, Stream.of(parameter.getSchema()), answered));
        });
        Optional.ofNullable(api.getComponents().getResponses())
                .ifPresent(shared ->
                        shared.values().forEach(answer -> follow(api, schemas(answer.getContent()), answered)));
        return new References(api, asked, answered);
    }

    Set<String> onlyAsked() {
        var only = new HashSet<>(asked);
        only.removeAll(answered);
        return only;
    }

    void dropTheUnused() {
        Set.copyOf(api.getComponents().getSchemas().keySet()).stream()
                .filter(name -> !asked.contains(name) && !answered.contains(name))
                .forEach(api.getComponents()::removeSchema);
    }

    private static Stream<Schema> schemas(Content content) {
        return Stream.ofNullable(content)
                .flatMap(bodies -> bodies.getMediaTypes().values().stream())
                .map(type -> type.getSchema());
    }

    private static void follow(OpenAPI api, Stream<Schema> starts, Set<String> found) {
        var waiting = new ArrayDeque<>(starts.filter(Objects::nonNull).toList());
        while (!waiting.isEmpty()) {
            var schema = waiting.pop();
            var reference = schema.getRef();
            if (reference != null && found.add(reference.substring(PREFIX.length()))) {
                waiting.add(api.getComponents().getSchemas().get(reference.substring(PREFIX.length())));
            }
            parts(schema).forEach(waiting::add);
        }
    }

    private static Stream<Schema> parts(Schema schema) {
        var properties = Stream.ofNullable(schema.getProperties()).flatMap(all -> all.values().stream());
        var groups = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf());
        return Stream.of(
                        properties,
                        Stream.ofNullable(schema.getItems()),
                        groups.map(group -> Optional.ofNullable(group).orElse(List.of()))
                                .flatMap(Collection::stream))
                .flatMap(part -> part);
    }
}
