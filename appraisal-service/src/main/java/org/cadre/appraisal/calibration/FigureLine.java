package org.cadre.appraisal.calibration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cadre.appraisal.fairness.Half;

/** How many ratings of one half went up, went down or stayed, as it may be told. */
@Embeddable
record FigureLine(
        @Enumerated(EnumType.STRING) Half half,
        @Enumerated(EnumType.STRING) Move move,
        String shown) {}
