package org.cadre.kit.operation;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * Documents the key that a change takes: every POST that acts must have one, other changes may. An operation that is open
 * to all has no caller whose key could be remembered.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 20)
public class IdempotencyHeader implements OASFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Set<String> without = new HashSet<>();

    public IdempotencyHeader(IndexView index) {
        for (var needs : index.getAnnotations(Needs.class)) {
            if (needs.value("effect") != null && needs.target().kind() == AnnotationTarget.Kind.METHOD) {
                without.add(needs.target().asMethod().name());
            }
        }
        for (var open : index.getAnnotations(PermitAll.class)) {
            if (open.target().kind() == AnnotationTarget.Kind.METHOD) {
                without.add(open.target().asMethod().name());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().entrySet().stream())
                .filter(entry -> !SAFE.contains(entry.getKey()))
                .filter(entry -> !without.contains(entry.getValue().getOperationId()))
                .forEach(entry -> add(entry.getValue(), entry.getKey() == HttpMethod.POST));
    }

    private static void add(Operation operation, boolean required) {
        operation.addParameter(createParameter()
                .name(IdempotencyKey.HEADER)
                .in(Parameter.In.HEADER)
                .required(required)
                .description("A UUID, quoted, new for each new wish. The same one within 24 hours gives the same answer"
                        + " with " + StoredAnswer.REPLAYED + ": true and acts once")
                .schema(createSchema()
                        .type(List.of(SchemaType.STRING))
                        .minLength(36)
                        .maxLength(38)
                        .addExample("\"8e03978e-40d5-43e8-bc93-6894a57f9324\"")));
    }
}
