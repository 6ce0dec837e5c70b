package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The committed OpenAPI document of a service, as a list of operations. */
record ApiDocument(String service, JsonNode root) {

    private static final List<String> SERVICES = List.of("workforce", "training", "appraisal", "talent");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Map<String, ApiDocument> READ = new ConcurrentHashMap<>();

    /** One operation with everything that decides how it must refuse. */
    record Operation(String service, String base, String path, String method, JsonNode definition) {

        /** A URL that fits the template; the ids in it belong to nothing. */
        String url() {
            return base
                    + (path.equals("/") ? "" : path.replaceAll("\\{[^}]+}", "01920000-0000-7000-8000-000000000000"));
        }

        String template() {
            return base + path;
        }

        boolean hasParameter(String in, String name) {
            return StreamSupport.stream(definition.path("parameters").spliterator(), false)
                    .anyMatch(parameter -> parameter.path("in").asText().equals(in)
                            && parameter.path("name").asText().equals(name));
        }

        boolean requires(String in, String name) {
            return StreamSupport.stream(definition.path("parameters").spliterator(), false)
                    .anyMatch(parameter -> parameter.path("in").asText().equals(in)
                            && parameter.path("name").asText().equals(name)
                            && parameter.path("required").asBoolean());
        }

        boolean takes(String mediaType) {
            return definition.path("requestBody").path("content").has(mediaType);
        }

        /** The permission that it names; empty for what is open to all. */
        String permission() {
            return definition.path("x-cadre-permission").asText();
        }

        /** Whether this is where a path without its query leads. */
        boolean isAt(String method, String path) {
            return this.method.equals(method)
                    && path.matches(template().replaceAll("\\{[^}]+}", "[^/?]+") + "(\\?.*)?");
        }

        /** Whether its path names the thing that it is about. */
        boolean isOfOne() {
            return path.contains("{");
        }

        /** Whether its document asks for no token. */
        boolean isPublic() {
            return definition.has("security") && definition.path("security").isEmpty();
        }

        @Override
        public String toString() {
            return method + " " + template();
        }
    }

    static Stream<ApiDocument> all() {
        return SERVICES.stream().map(service -> READ.computeIfAbsent(service, ApiDocument::of));
    }

    static Stream<Operation> operations() {
        return all().flatMap(document -> document.own().stream());
    }

    private static ApiDocument of(String service) {
        var file = Path.of("../%s-service/src/main/openapi/openapi.yaml".formatted(service));
        try {
            return new ApiDocument(service, new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String base() {
        return root.path("servers").path(0).path("url").asText();
    }

    List<Operation> own() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        var verb = method.getKey().toUpperCase(Locale.ROOT);
                        operations.add(new Operation(service, base(), path.getKey(), verb, method.getValue()));
                    }
                }));
        return operations;
    }

    /** A method that this path does not have. */
    static String unknownMethod(Operation operation) {
        var known = new TreeSet<String>();
        operations()
                .filter(other -> other.template().equals(operation.template()))
                .forEach(other -> known.add(other.method()));
        return Stream.of("DELETE", "PATCH", "PUT", "POST")
                .filter(method -> !known.contains(method))
                .findFirst()
                .orElseThrow();
    }
}
