package org.cadre.appraisal.continuousfeedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What a colleague said.
 *
 * @param personId to whom
 * @param giverId who said it
 * @param note absent once it may be kept no longer
 * @param appraisalId the appraisal to which the receiver attached it; absent while nobody else reads it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColleagueFeedback(
        UUID id,
        UUID personId,
        UUID giverId,
        Instant givenAt,
        @Personal String note,
        UUID appraisalId,
        Instant attachedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
