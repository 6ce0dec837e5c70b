package org.cadre.workforce.planning.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;

/**
 * A calibration as it was asked for and answered.
 *
 * @param codeVersion the same question gives the same answer as long as this stays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalibrationView(
        UUID id,
        String organisation,
        String name,
        List<CalibrationGroup> groups,
        String firstOrigin,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reclassification> reclassified,
        CalibrationAnswer result,
        String codeVersion,
        Instant madeAt) {

    static CalibrationView of(Studied<NewCalibration, CalibrationAnswer> kept) {
        var asked = kept.question();
        return new CalibrationView(
                kept.id(),
                asked.organisation(),
                asked.name(),
                asked.groups(),
                asked.firstOrigin(),
                asked.reclassified(),
                kept.answer(),
                kept.codeVersion(),
                kept.madeAt());
    }
}
