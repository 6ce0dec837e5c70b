package org.cadre.appraisal.feedback.run;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.appraisal.feedback.terms.JsonText;

/** Frozen terms as JSON. */
@Converter
class TermsText implements AttributeConverter<FeedbackTerms, String> {

    @Override
    public String convertToDatabaseColumn(FeedbackTerms terms) {
        return terms == null ? null : JsonText.of(terms);
    }

    @Override
    public FeedbackTerms convertToEntityAttribute(String text) {
        return text == null ? null : JsonText.read(text, FeedbackTerms.class);
    }
}
