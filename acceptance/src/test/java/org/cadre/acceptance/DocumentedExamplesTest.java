package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation shows a call that was really sent, and what it shows is what its document says. */
class DocumentedExamplesTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** An operation beside the document that it stands in. */
    record Documented(String module, String name, JsonNode definition, JsonNode document) {

        @Override
        public String toString() {
            return module + " " + name;
        }

        /** The bodies of the one success that an operation has. */
        JsonNode answers() {
            return definition.path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .path("content");
        }

        Set<ValidationMessage> violations(JsonNode schema, JsonNode example) {
            var whole = new ObjectMapper().createObjectNode();
            whole.putArray("allOf").add(schema);
            whole.set("components", document.path("components"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(whole)
                    .validate(example, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }

    static Stream<Documented> operations() {
        return Documents.MODULES.stream().flatMap(module -> {
            var document = Documents.read(Documents.present(module));
            return document.path("paths").properties().stream()
                    .flatMap(path -> path.getValue().properties().stream()
                            .filter(method -> METHODS.contains(method.getKey()))
                            .map(method -> new Documented(
                                    module, method.getKey() + " " + path.getKey(), method.getValue(), document)));
        });
    }

    static Stream<Documented> withBody() {
        return operations().filter(operation -> operation.definition().has("requestBody"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_answer_that_is_shown_fits_its_schema(Documented operation) {
        assertThat(operation.answers()).as("bodies of the answer").isNotEmpty();
        check(operation, operation.answers());
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void the_request_that_is_shown_fits_its_schema(Documented operation) {
        check(operation, operation.definition().path("requestBody").path("content"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void no_token_is_shown(Documented operation) {
        assertThat(operation.definition().toString())
                .doesNotContain("Bearer ey")
                .doesNotContain("\"eyJ");
    }

    @Test
    void an_example_that_does_not_fit_is_noticed() {
        var operation = operations()
                .filter(other -> other.name().equals("get /health"))
                .findFirst()
                .orElseThrow();
        var body = (ObjectNode) operation.answers().path("application/json").deepCopy();
        ((ObjectNode) body.path("example")).put("status", "SLEEPY");

        assertThat(operation.violations(body.path("schema"), body.path("example")))
                .isNotEmpty();
    }

    private static void check(Documented operation, JsonNode content) {
        content.properties().forEach(body -> {
            var example = body.getValue().path("example");
            assertThat(example.isMissingNode())
                    .as("%s has no example as %s; see CONTRIBUTING, contracts", operation, body.getKey())
                    .isFalse();
            assertThat(operation.violations(body.getValue().path("schema"), example))
                    .isEmpty();
        });
    }
}
