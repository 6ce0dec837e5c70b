package org.cadre.appraisal.feedback.run;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cadre.appraisal.feedback.terms.JsonText;

/** Earlier facilitators as JSON; runs from before they were kept have none. */
@Converter
class EarlierFacilitatorsText implements AttributeConverter<EarlierFacilitators, String> {

    @Override
    public String convertToDatabaseColumn(EarlierFacilitators earlier) {
        return JsonText.of(earlier);
    }

    @Override
    public EarlierFacilitators convertToEntityAttribute(String text) {
        return text == null ? EarlierFacilitators.NONE : JsonText.read(text, EarlierFacilitators.class);
    }
}
