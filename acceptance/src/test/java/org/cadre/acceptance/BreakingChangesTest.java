package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** A client that was written against the last published documents still works with those of today. */
class BreakingChangesTest {

    /** An answer may name a state that is new: clients are told to expect it (docs/integrators.md). */
    private static final OpenApiDiffOptions MORE_STATES = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    static final List<String> MODULES = Documents.MODULES;

    @ParameterizedTest
    @FieldSource("MODULES")
    void nothing_that_was_published_is_broken(String module) {
        var published = Documents.read(Documents.lastPublished(module));
        var present = Documents.read(Documents.present(module));

        var change = compare(published, present);

        assertThat(change.isCompatible()).as(() -> told(change)).isTrue();
        assertThat(new LostProperties(published, present).all()).isEmpty();
    }

    @Test
    void an_answer_that_loses_a_property_is_a_break() {
        var before = Documents.read(Documents.present("appraisal-service"));
        var after = before.deepCopy();
        schema(after, "CycleView").remove("name");

        assertThat(new LostProperties(before, before).all()).isEmpty();
        assertThat(new LostProperties(before, after).all())
                .contains("get /cycles/{id} 200/name", "get /cycles 200/items[]/name");
    }

    @Test
    void an_answer_whose_property_has_another_type_is_a_break() {
        assertThat(afterChange(document ->
                                schema(document, "CycleView").putObject("name").put("type", "integer"))
                        .isCompatible())
                .isFalse();
    }

    @Test
    void a_path_that_is_gone_is_a_break() {
        assertThat(afterChange(document -> at(document, "/paths").remove("/cycles/{id}"))
                        .isCompatible())
                .isFalse();
    }

    @Test
    void a_request_that_needs_more_is_a_break() {
        assertThat(afterChange(document -> {
                            schema(document, "DraftCycle").putObject("colour").put("type", "string");
                            ((ObjectNode) document.at("/components/schemas/DraftCycle"))
                                    .withArray("required")
                                    .add("colour");
                        })
                        .isCompatible())
                .isFalse();
    }

    @Test
    void a_new_property_of_an_answer_and_a_new_path_are_none() {
        assertThat(afterChange(document -> {
                            schema(document, "CycleView").putObject("colour").put("type", "string");
                            at(document, "/paths").set("/cycles/newest", document.at("/paths/~1cycles~1{id}"));
                        })
                        .isCompatible())
                .isTrue();
    }

    private static ChangedOpenApi afterChange(Consumer<JsonNode> change) {
        var before = Documents.read(Documents.present("appraisal-service"));
        JsonNode after = before.deepCopy();
        change.accept(after);
        return compare(before, after);
    }

    private static ObjectNode schema(JsonNode document, String name) {
        return at(document, "/components/schemas/%s/properties".formatted(name));
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static ChangedOpenApi compare(JsonNode before, JsonNode after) {
        return OpenApiCompare.fromContents(text(before), text(after), null, MORE_STATES);
    }

    private static String text(JsonNode document) {
        try {
            return new ObjectMapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(ChangedOpenApi change) {
        var text = new ByteArrayOutputStream();
        new ConsoleRender().render(change, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
