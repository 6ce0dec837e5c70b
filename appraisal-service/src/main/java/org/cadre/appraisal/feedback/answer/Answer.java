package org.cadre.appraisal.feedback.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * The answer to one question.
 *
 * @param rating a step of the scale, or null where the question asks for words
 * @param comment words, or null where the question asks for a rating
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        String question, Integer rating, @Personal String comment) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
