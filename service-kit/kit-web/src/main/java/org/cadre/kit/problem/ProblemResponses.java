package org.cadre.kit.problem;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Documents, once for all operations, that whatever is not a success is a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        var problem = createMediaType().schema(createSchema().ref("Problem"));
        operation
                .getResponses()
                .setDefaultValue(createAPIResponse()
                        .description("Refused or failed (RFC 9457)")
                        .content(createContent().addMediaType(Problem.MEDIA_TYPE, problem)));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem()).addSchema("Violation", violation());
    }

    private static Schema problem() {
        var problem = texts("type", "title", "detail", "instance", "code", "traceId");
        problem.addProperty("status", createSchema().type(List.of(SchemaType.INTEGER)));
        problem.addProperty(
                "errors",
                createSchema()
                        .type(List.of(SchemaType.ARRAY))
                        .items(createSchema().ref("Violation")));
        return problem.required(List.of("type", "title", "status", "code"));
    }

    private static Schema violation() {
        return texts("code", "detail", "pointer", "parameter", "header").required(List.of("code", "detail"));
    }

    private static Schema texts(String... names) {
        var schema = createSchema().type(List.of(SchemaType.OBJECT));
        for (var name : names) {
            schema.addProperty(name, createSchema().type(List.of(SchemaType.STRING)));
        }
        return schema;
    }
}
