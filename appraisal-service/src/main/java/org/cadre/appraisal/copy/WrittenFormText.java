package org.cadre.appraisal.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cadre.appraisal.form.WrittenForm;

/** A written form as JSON. A copy that an earlier version of the service took stays readable: what is new is absent in it. */
@Converter
class WrittenFormText implements AttributeConverter<WrittenForm, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(WrittenForm written) {
        try {
            return written == null ? null : JSON.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A written form is plain data", e);
        }
    }

    @Override
    public WrittenForm convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, WrittenForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A copy cannot be read", e);
        }
    }
}
