package org.cadre.kit.security;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Writes into the API document which permission each operation needs, as {@code x-cadre-permission}. An operation that
 * names none and is not marked as open to all fails the build.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 30)
public class PermissionNames implements OASFilter {

    static final String EXTENSION = "x-cadre-permission";

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName OPEN_TO_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final String NONE = "none";

    private final Map<String, String> byOperation = new HashMap<>();

    public PermissionNames(IndexView index) {
        for (var needs : index.getAnnotations(DotName.createSimple(Needs.class))) {
            if (needs.target().kind() == AnnotationTarget.Kind.METHOD) {
                byOperation.put(
                        operationId(needs.target().asMethod()), needs.value().asString());
            }
        }
        for (var open : index.getAnnotations(OPEN_TO_ALL)) {
            if (open.target().kind() == AnnotationTarget.Kind.METHOD) {
                byOperation.put(operationId(open.target().asMethod()), NONE);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::name);
    }

    private void name(Operation operation) {
        var permission = byOperation.get(operation.getOperationId());
        if (permission == null) {
            throw new IllegalStateException("The operation %s names no permission: annotate it with @Needs"
                    .formatted(operation.getOperationId()));
        }
        if (!permission.equals(NONE)) {
            operation.addExtension(EXTENSION, permission);
        }
    }

    private static String operationId(MethodInfo method) {
        var operation = method.annotation(OPERATION);
        var named = operation == null ? null : operation.value("operationId");
        return named == null ? method.name() : named.asString();
    }
}
