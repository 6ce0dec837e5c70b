package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.planning.model.KeptModel;

/** Writes questions and results down and reads them again. */
@ApplicationScoped
class RunPapers {

    private final ObjectMapper json;

    RunPapers(ObjectMapper json) {
        this.json = json;
    }

    /** A question of a model, with the hash of both. */
    AskedPaper asked(KeptModel model, RunQuestion question) {
        return new AskedPaper(write(question), RunInput.of(model, question).sha256(json));
    }

    String write(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of a run cannot be written", e);
        }
    }

    RunQuestion question(String text) {
        return read(text, RunQuestion.class);
    }

    RunResult result(String text) {
        return read(text, RunResult.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A run on record cannot be read any more", e);
        }
    }
}
