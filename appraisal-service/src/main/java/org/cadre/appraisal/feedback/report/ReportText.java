package org.cadre.appraisal.feedback.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cadre.appraisal.feedback.terms.JsonText;

/** A report as JSON. */
@Converter
class ReportText implements AttributeConverter<FeedbackReport, String> {

    @Override
    public String convertToDatabaseColumn(FeedbackReport report) {
        return report == null ? null : JsonText.of(report);
    }

    @Override
    public FeedbackReport convertToEntityAttribute(String text) {
        return text == null ? null : JsonText.read(text, FeedbackReport.class);
    }
}
