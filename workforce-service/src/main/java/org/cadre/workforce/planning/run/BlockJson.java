package org.cadre.workforce.planning.run;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** JSON where no service runs, in every byte as the service writes it. */
final class BlockJson {

    /** The numbers of a block are one text, of millions of letters. */
    static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final String UNREADABLE = "unreadable-value";

    private BlockJson() {}

    static String write(Object part) {
        try {
            return MAPPER.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of a run cannot be written", e);
        }
    }

    /** @param what it is said to be, for whoever reads why it is not */
    static <T> T read(String what, String text, Class<T> type) {
        try {
            return required(what, "", MAPPER.readValue(text, type));
        } catch (JsonMappingException e) {
            throw unreadable(what, field(e));
        } catch (JsonProcessingException e) {
            throw DomainException.malformed(
                    "no-json",
                    "The %s is no JSON from line %d, column %d on"
                            .formatted(
                                    what,
                                    e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr()));
        }
    }

    private static DomainException unreadable(String what, String field) {
        if (field.isEmpty()) {
            return DomainException.malformed(
                    UNREADABLE, "The %s cannot be read: it is one JSON object".formatted(what));
        }
        var detail =
                "The %s cannot be read: %s is missing, unknown, or not what stands there when the service writes it"
                        .formatted(what, field);
        return DomainException.malformed(UNREADABLE, detail, Violation.ofField(field, UNREADABLE, detail));
    }

    private static String field(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(joining("/"));
    }

    /** What must be there. */
    static <T> T required(String what, String field, T value) {
        if (value == null) {
            throw unreadable(what, field);
        }
        return value;
    }
}
