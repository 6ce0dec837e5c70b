package org.cadre.workforce.planning.calibration;

import java.time.Instant;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;

/** A calibration in a list. The whole is read by its id. */
public record CalibrationLine(
        UUID id, String organisation, String name, String inWords, String codeVersion, Instant madeAt) {

    static CalibrationLine of(Studied<NewCalibration, CalibrationAnswer> kept) {
        return new CalibrationLine(
                kept.id(),
                kept.question().organisation(),
                kept.question().name(),
                kept.answer().inWords(),
                kept.codeVersion(),
                kept.madeAt());
    }
}
