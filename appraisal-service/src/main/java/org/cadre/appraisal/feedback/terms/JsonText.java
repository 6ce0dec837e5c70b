package org.cadre.appraisal.feedback.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Plain records as JSON, in one form: what is the same has the same text. Text of an earlier version stays readable. */
public final class JsonText {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private JsonText() {}

    public static String of(Record plain) {
        try {
            return JSON.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record is plain data", e);
        }
    }

    public static <T extends Record> T read(String text, Class<T> shape) {
        try {
            return JSON.readValue(text, shape);
        } catch (JsonProcessingException e) {
            // The message of the cause may hold what somebody wrote.
            throw new IllegalStateException("A kept %s cannot be read".formatted(shape.getSimpleName()));
        }
    }
}
