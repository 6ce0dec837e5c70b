package org.cadre.kit.document;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createTag;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A document as the scanner hands it over: one thing to read, to list and to change. */
final class Sketch {

    private Sketch() {}

    static OpenAPI document() {
        var components = createComponents()
                .addSchema(
                        "ThingView",
                        object("name")
                                .addProperty("size", type(SchemaType.INTEGER))
                                .addProperty("page", page()))
                .addSchema(
                        "NewThing",
                        object("name")
                                .addProperty("remark", type(SchemaType.STRING))
                                .addProperty("parts", list("Part")))
                .addSchema("Part", object("code").addProperty("kinds", kinds()))
                .addSchema("Forgotten", object("name"));
        return createOpenAPI()
                .components(components)
                .tags(List.of(createTag().name("Small things"), createTag().name("Untold")))
                .paths(createPaths()
                        .addPathItem("/kit/v1", createPathItem().GET(operation("about", "200")))
                        .addPathItem(
                                "/kit/v1/things",
                                createPathItem().GET(listing()).POST(making()))
                        .addPathItem("/kit/v1/things/{id}", createPathItem().PUT(changing())));
    }

    private static Operation listing() {
        return operation("listThings", "200").addParameter(parameter("cursor", Parameter.In.QUERY));
    }

    private static Operation making() {
        return operation("makeThing", "202")
                .addParameter(parameter("Idempotency-Key", Parameter.In.HEADER))
                .requestBody(createRequestBody().content(json("NewThing")));
    }

    private static Operation changing() {
        return operation("changeThing", "200")
                .description("Told by hand")
                .addParameter(parameter("id", Parameter.In.PATH).description("Told by hand"))
                .addParameter(parameter("If-Match", Parameter.In.HEADER));
    }

    private static Operation operation(String id, String success) {
        return createOperation()
                .operationId(id)
                .summary("To " + id)
                .responses(createAPIResponses()
                        .addAPIResponse(success, createAPIResponse().content(json("ThingView"))));
    }

    private static Parameter parameter(String name, Parameter.In in) {
        return createParameter().name(name).in(in).schema(type(SchemaType.STRING));
    }

    private static Content json(String schema) {
        return createContent()
                .addMediaType(
                        "application/json",
                        createMediaType().schema(createSchema().ref(schema)));
    }

    private static Schema object(String text) {
        return type(SchemaType.OBJECT).addProperty(text, type(SchemaType.STRING).pattern("[a-z]+"));
    }

    private static Schema page() {
        return type(SchemaType.STRING).format("uri");
    }

    private static Schema list(String schema) {
        return type(SchemaType.ARRAY).items(createSchema().ref(schema));
    }

    private static Schema kinds() {
        return type(SchemaType.ARRAY).maxItems(3).items(type(SchemaType.STRING).enumeration(List.of("A", "B")));
    }

    private static Schema type(SchemaType type) {
        return createSchema().type(List.of(type));
    }
}
