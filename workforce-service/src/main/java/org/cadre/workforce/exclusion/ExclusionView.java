package org.cadre.workforce.exclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * An exclusion as the person and the HR team of the employer see it.
 *
 * @param organisation ODS code of the employer that expects no appraisal
 * @param from first day
 * @param to last day; absent for the time being
 * @param reason a code of the reference data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExclusionView(
        UUID id,
        UUID personId,
        String organisation,
        LocalDate from,
        LocalDate to,
        @Special String reason,
        Instant recordedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
