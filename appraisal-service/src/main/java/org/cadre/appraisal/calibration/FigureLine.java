package org.cadre.appraisal.calibration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cadre.appraisal.fairness.Half;

/** How often a rating was given before or after a session, as it may be told. */
@Embeddable
record FigureLine(
        @Enumerated(EnumType.STRING) Moment moment,
        @Enumerated(EnumType.STRING) Half half,
        int rating,
        String shown) {

    /** When it was counted. */
    enum Moment {
        /** As the appraisals were put forward. */
        BEFORE,
        /** As they stood when the session ended. */
        AFTER
    }

    boolean isOf(Moment wanted, Half wantedHalf) {
        return moment == wanted && half == wantedHalf;
    }
}
