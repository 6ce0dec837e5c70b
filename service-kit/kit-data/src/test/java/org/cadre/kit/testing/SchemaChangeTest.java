package org.cadre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate itself: what it lets pass and what it does not. */
class SchemaChangeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "cadre.kit.note.taken.v1";

    private static final String SCHEMA = """
            {"type": "object", "required": ["noteId"], "properties": {
              "noteId": {"type": "string", "format": "uuid"},
              "state": {"enum": ["OPEN", "CLOSED"]},
              "pages": {"type": "array", "items": {"type": "object", "properties": {"text": {"type": "string"}}}}}}""";

    private static final String SAMPLE = """
            {"noteId": "01920000-0000-7000-8000-000000000001", "state": "OPEN", "pages": [{"text": "a"}]}""";

    @Test
    void a_property_that_may_be_absent_and_other_words_break_nothing() {
        assertThat(breaks(schema -> {
                    schema.put("description", "said better");
                    properties(schema).putObject("colour").put("type", "string");
                }))
                .isEmpty();
    }

    @Test
    void a_removed_property_breaks_those_who_read_it() {
        assertThat(breaks(schema -> properties(schema).remove("state"))).containsExactly("#/properties/state is gone");
    }

    @Test
    void a_removed_property_inside_a_list_is_found_as_well() {
        assertThat(breaks(schema -> ((ObjectNode) schema.at("/properties/pages/items/properties")).remove("text")))
                .containsExactly("#/properties/pages/items/properties/text is gone");
    }

    @Test
    void another_type_another_value_and_another_format_break() {
        assertThat(breaks(schema -> ((ObjectNode) schema.at("/properties/noteId")).put("type", "integer")))
                .hasSize(1);
        assertThat(breaks(schema -> ((ObjectNode) schema.at("/properties/state"))
                        .putArray("enum")
                        .add("OPEN")))
                .hasSize(1);
        assertThat(breaks(schema -> ((ObjectNode) schema.at("/properties/noteId")).remove("format")))
                .hasSize(1);
    }

    @Test
    void neither_a_new_duty_nor_one_that_is_dropped_passes() {
        assertThat(breaks(schema -> schema.putArray("required").add("noteId").add("state")))
                .hasSize(1);
        assertThat(breaks(schema -> schema.remove("required"))).hasSize(1);
    }

    @Test
    void a_closed_schema_would_stop_those_who_know_only_it() {
        assertThat(breaks(schema -> schema.put("additionalProperties", false))).hasSize(1);
    }

    @Test
    void every_earlier_version_counts_and_not_only_the_last(@TempDir Path folder) throws IOException {
        var first = files(folder.resolve("1"), SCHEMA, SAMPLE);
        var without = schema();
        properties(without).remove("state");
        var second = files(folder.resolve("2"), without.toString(), SAMPLE);
        var third = files(folder.resolve("3"), without.toString(), SAMPLE);

        assertThat(new EventHistory(third, List.of(second)).broken()).isEmpty();
        assertThat(new EventHistory(third, List.of(first, second)).broken())
                .singleElement()
                .asString()
                .contains("state is gone");
    }

    @Test
    void a_type_that_is_gone_and_a_sample_that_does_not_fit_are_found(@TempDir Path folder) throws IOException {
        var then = files(folder.resolve("1"), SCHEMA, SAMPLE);
        var wrong = files(folder.resolve("2"), SCHEMA, SAMPLE.replace("OPEN", "LOST"));
        var empty = new EventFiles(Files.createDirectories(folder.resolve("3")));

        assertThat(new EventHistory(wrong, List.of(then)).broken()).hasSize(1);
        assertThat(new EventHistory(then, List.of(wrong)).broken()).hasSize(1);
        assertThat(new EventHistory(empty, List.of(then)).broken()).hasSize(1);
    }

    private static EventFiles files(Path folder, String schema, String sample) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(TYPE + ".schema.json"), schema);
        Files.writeString(folder.resolve(TYPE + ".json"), sample);
        return new EventFiles(folder);
    }

    private static List<String> breaks(Consumer<ObjectNode> change) {
        var after = schema();
        change.accept(after);
        return new SchemaChange(schema(), after).breaks();
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode schema() {
        try {
            return (ObjectNode) JSON.readTree(SCHEMA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
