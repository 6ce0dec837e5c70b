package org.cadre.workforce.forecast.gap;

import org.cadre.kit.problem.DomainException;

/**
 * How much of one lever reaches a target. Staff are affine in what is recruited by plan, so one run without the lever
 * and one with a unit of it say all: {@code r* = (target - base) / gain}.
 *
 * @param base what comes without it
 * @param gain what a unit of it adds
 */
public record Goal(double base, double gain) {

    public double reach(double target) {
        if (!(gain > 0)) {
            throw DomainException.invalid(
                    "lever-does-not-help",
                    "A unit of the lever adds %s, so no amount of it lifts %s to %s.".formatted(gain, base, target));
        }
        return (target - base) / gain;
    }
}
