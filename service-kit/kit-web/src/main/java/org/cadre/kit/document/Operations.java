package org.cadre.kit.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Questions to the operations of a document. */
final class Operations {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Operations() {}

    static Stream<Operation> of(OpenAPI api) {
        return paths(api).flatMap(path -> path.getOperations().values().stream());
    }

    /** Those that change something. */
    static Stream<Operation> unsafe(OpenAPI api) {
        return paths(api)
                .flatMap(path -> path.getOperations().entrySet().stream())
                .filter(entry -> !SAFE.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    static boolean needsToken(Operation operation) {
        return operation.getSecurity() == null || !operation.getSecurity().isEmpty();
    }

    static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    static boolean hasParameter(Operation operation, String name) {
        return parameters(operation).stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    static boolean hasPathParameter(Operation operation) {
        return parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    private static Stream<PathItem> paths(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream();
    }
}
