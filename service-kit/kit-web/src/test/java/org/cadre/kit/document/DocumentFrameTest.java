package org.cadre.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

class DocumentFrameTest {

    private static final String BASE = "quarkus.rest.path";

    /** The request that the sketch describes. */
    private record NewThing(@Personal String remark) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final OpenAPI document = framed();

    @Test
    void the_base_stands_in_the_server_and_everything_but_the_first_page_needs_a_token() {
        assertThat(document.getServers().getFirst().getUrl()).isEqualTo("/kit/v1");
        assertThat(document.getPaths().getPathItems()).containsOnlyKeys("/", "/things", "/things/{id}");
        assertThat(document.getSecurity()).hasSize(1);
        assertThat(operation("about").getSecurity()).isEmpty();
        assertThat(operation("listThings").getSecurity()).isNull();
    }

    @Test
    void every_operation_says_just_those_refusals_that_it_can_give() {
        assertThat(statuses("about")).containsExactlyInAnyOrder("200", "400", "406", "429", "500", "503", "default");
        assertThat(statuses("listThings")).contains("401", "403").doesNotContain("404", "409", "412", "413");
        assertThat(statuses("makeThing"))
                .contains("404", "409", "413", "415", "422")
                .doesNotContain("412", "428");
        assertThat(statuses("changeThing")).contains("404", "412", "428").doesNotContain("413", "415");
    }

    @Test
    void a_refusal_shows_its_problem_and_its_headers() {
        var busy = document.getComponents().getResponses().get("TooManyRequests");
        var example = (Map<?, ?>)
                busy.getContent().getMediaType("application/problem+json").getExample();

        assertThat(example.get("code")).isEqualTo("quota-exceeded");
        assertThat(example.get("status")).isEqualTo(429);
        assertThat(busy.getHeaders()).containsKeys("Retry-After", "RateLimit", "X-Request-ID");
        assertThat(document.getComponents().getResponses().get("Unauthorized").getHeaders())
                .containsKey("WWW-Authenticate");
    }

    @Test
    void texts_numbers_and_lists_get_the_limits_of_the_vocabulary_unless_the_code_has_some() {
        assertThat(property("ThingView", "name").getMaxLength()).isEqualTo(40);
        assertThat(property("ThingView", "name").getPattern()).isEqualTo("^[a-z]+$");
        assertThat(property("NewThing", "name").getMaxLength()).isEqualTo(10);
        assertThat(property("ThingView", "size").getMinimum()).isEqualTo(new BigDecimal("1"));
        assertThat(property("ThingView", "size").getMaximum()).isEqualTo(new BigDecimal("9"));
        assertThat(property("ThingView", "page").getFormat()).isEqualTo("uri-reference");
        assertThat(property("NewThing", "parts").getMaxItems()).isEqualTo(20);
        assertThat(property("Part", "kinds").getMaxItems()).isEqualTo(3);
        assertThat(property("Part", "kinds").getItems().getMaxLength()).isNull();
    }

    @Test
    void a_request_takes_no_other_property_and_an_answer_may_grow() {
        assertThat(schema("NewThing").getAdditionalPropertiesSchema().getBooleanSchema())
                .isFalse();
        assertThat(schema("Part").getAdditionalPropertiesSchema()).isNotNull();
        assertThat(schema("ThingView").getAdditionalPropertiesSchema()).isNull();
    }

    @Test
    void a_schema_that_nothing_names_is_left_out() {
        assertThat(document.getComponents().getSchemas()).doesNotContainKey("Forgotten");
    }

    @Test
    void what_nobody_told_by_hand_is_told() {
        assertThat(operation("listThings").getDescription()).contains("pages");
        assertThat(operation("makeThing").getDescription()).contains("goes on").contains("takes effect once");
        assertThat(operation("changeThing").getDescription()).isEqualTo("Told by hand");
        assertThat(operation("changeThing").getParameters().get(0).getDescription())
                .isEqualTo("Told by hand");
        assertThat(operation("changeThing").getParameters().get(1).getDescription())
                .contains("ETag");
        assertThat(document.getTags().get(0).getDescription()).isEqualTo("Not large");
        assertThat(document.getTags().get(1).getDescription()).isNull();
    }

    @Test
    void a_schema_and_its_properties_mean_what_the_vocabulary_says() {
        assertThat(schema("NewThing").getDescription()).isEqualTo("A thing to be made");
        assertThat(property("NewThing", "parts").getDescription()).isEqualTo("What it is made of");
        assertThat(property("NewThing", "name").getDescription()).isNull();
        assertThat(schema("ThingView").getDescription()).isNull();
    }

    @Test
    void a_call_that_was_sent_is_shown_with_its_parameters_and_headers() {
        var change = operation("changeThing");
        var answer = change.getResponses().getAPIResponse("200");

        assertThat(change.getParameters().get(1).getExample()).isEqualTo("\"3\"");
        assertThat(answer.getContent().getMediaType("application/json").getExample())
                .isEqualTo(Map.of("name", "a"));
        assertThat(answer.getHeaders()).containsKey("ETag");
        assertThat(document.getComponents().getHeaders()).containsKey("ETag").doesNotContainKey("Location");
    }

    @Test
    void personal_data_is_marked_and_a_free_text_that_is_neither_breaks_the_build() {
        assertThat(property("NewThing", "remark").getExtensions()).containsEntry("x-cadre-classification", "PERSONAL");
        assertThat(property("ThingView", "name").getExtensions()).isNull();
        assertThatThrownBy(() -> framed(new Indexer().complete()))
                .hasMessageContaining("NewThing.remark takes any text");
    }

    private static OpenAPI framed() {
        try {
            return framed(Index.of(NewThing.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenAPI framed(Index index) {
        var document = Sketch.document();
        System.setProperty(BASE, "/kit/v1");
        try {
            new DocumentFrame(index).filterOpenAPI(document);
        } finally {
            System.clearProperty(BASE);
        }
        return document;
    }

    private Operation operation(String id) {
        return Operations.of(document)
                .filter(operation -> operation.getOperationId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Iterable<String> statuses(String operation) {
        return operation(operation).getResponses().getAPIResponses().keySet();
    }

    private Schema schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }

    private Schema property(String schema, String name) {
        return schema(schema).getProperties().get(name);
    }
}
