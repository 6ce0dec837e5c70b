package org.cadre.workforce.forecast.rate;

import org.cadre.kit.problem.DomainException;

/**
 * Events of one cell and the people they could have befallen.
 *
 * @param exposure in person-years
 */
public record Observed(double events, double exposure) {

    public Observed {
        if (!(events >= 0 && exposure > 0)) {
            throw DomainException.invalid(
                    "impossible-observation",
                    "Events are nought or more and the exposure more than nought, not %s of %s."
                            .formatted(events, exposure));
        }
    }

    public double rate() {
        return events / exposure;
    }
}
