package org.cadre.kit.document;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.kit.problem.Problem;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents, once for all operations, how each refuses and which headers an answer carries. */
final class Answers {

    private static final String FAILURE = "Failure";

    private final AnswerHeaders headers;

    Answers(AnswerHeaders headers) {
        this.headers = headers;
    }

    void describe(OpenAPI api) {
        var components = api.getComponents();
        components.addSchema("Problem", problem()).addSchema("Violation", violation());
        components.addResponse(FAILURE, problem("Refused or failed in a way that is not listed (RFC 9457)"));
        var unsafe = Operations.unsafe(api).collect(Collectors.toSet());
        var used = EnumSet.noneOf(Refusal.class);
        Operations.of(api).forEach(operation -> {
            var refusals = refusals(operation, unsafe.contains(operation));
            used.addAll(refusals);
            describe(operation, refusals);
        });
        used.forEach(refusal -> components.addResponse(refusal.component(), response(refusal)));
    }

    private void describe(Operation operation, Set<Refusal> refusals) {
        var responses = operation.getResponses();
        responses.getAPIResponses().values().forEach(headers::addToSuccess);
        refusals.forEach(refusal -> responses.addAPIResponse(
                Integer.toString(refusal.status()), createAPIResponse().ref(refusal.component())));
        responses.setDefaultValue(createAPIResponse().ref(FAILURE));
    }

    /** What this operation can really answer; whatever is rarer falls under {@code default}. */
    private static Set<Refusal> refusals(Operation operation, boolean changes) {
        var refusals = EnumSet.of(
                Refusal.BAD_REQUEST,
                Refusal.NOT_ACCEPTABLE,
                Refusal.TOO_MANY_REQUESTS,
                Refusal.FAILED,
                Refusal.UNAVAILABLE);
        if (Operations.needsToken(operation)) {
            refusals.addAll(List.of(Refusal.UNAUTHORIZED, Refusal.FORBIDDEN));
        }
        if (Operations.hasPathParameter(operation) || changes) {
            refusals.add(Refusal.NOT_FOUND);
        }
        if (changes) {
            refusals.addAll(List.of(Refusal.CONFLICT, Refusal.BREAKS_A_RULE));
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(List.of(Refusal.TOO_LARGE, Refusal.UNSUPPORTED_MEDIA_TYPE));
        }
        if (Operations.hasParameter(operation, "If-Match")) {
            refusals.addAll(List.of(Refusal.STALE, Refusal.PRECONDITION_REQUIRED));
        }
        return refusals;
    }

    private APIResponse response(Refusal refusal) {
        var response = problem(refusal.detail());
        response.getContent().getMediaType(Problem.MEDIA_TYPE).setExample(refusal.example());
        headers.addToRefusal(response, refusal);
        return response;
    }

    private static APIResponse problem(String description) {
        var schema = createMediaType().schema(createSchema().ref("Problem"));
        return createAPIResponse()
                .description(description)
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, schema));
    }

    private static Schema problem() {
        var problem = texts("type", "title", "detail", "instance", "code", "traceId");
        problem.addProperty(
                "status", createSchema().type(List.of(SchemaType.INTEGER)).format("int32"));
        problem.addProperty(
                "errors",
                createSchema()
                        .type(List.of(SchemaType.ARRAY))
                        .items(createSchema().ref("Violation")));
        problem.addProperty("violated-policies", policies());
        return problem.required(List.of("type", "title", "status", "code"));
    }

    private static Schema violation() {
        return texts("code", "detail", "pointer", "parameter", "header").required(List.of("code", "detail"));
    }

    private static Schema policies() {
        return createSchema()
                .type(List.of(SchemaType.ARRAY))
                .description("The quotas that were exceeded, by the names that RateLimit-Policy gives them")
                .items(createSchema().type(List.of(SchemaType.STRING)));
    }

    private static Schema texts(String... names) {
        var schema = createSchema().type(List.of(SchemaType.OBJECT));
        for (var name : names) {
            schema.addProperty(name, createSchema().type(List.of(SchemaType.STRING)));
        }
        return schema;
    }
}
