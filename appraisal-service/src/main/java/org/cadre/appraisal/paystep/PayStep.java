package org.cadre.appraisal.paystep;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/**
 * One step of one person.
 *
 * @param inBandSince first day in the band, from which the years count
 */
@Embeddable
record PayStep(
        String band,
        LocalDate inBandSince,
        @Enumerated(EnumType.STRING) PayStepKind kind,
        LocalDate payStepOn) {

    /** A day that the band's rules make a step. */
    static PayStep of(String band, BandSteps steps, LocalDate inBandSince, LocalDate day) {
        return steps.on(day, inBandSince)
                .map(kind -> new PayStep(band, inBandSince, kind, day))
                .orElseThrow(() -> DomainException.invalidField(
                        "payStepOn",
                        "not-a-pay-step",
                        "In %s since %s the steps are on %s, and pay is re-earned each year from %s"
                                .formatted(
                                        band,
                                        inBandSince,
                                        steps.stepsFrom(inBandSince),
                                        steps.reEarnableFrom(inBandSince)
                                                .map(LocalDate::toString)
                                                .orElse("never"))));
    }

    /** A step is decided on its day or later: what counts is how things stand then. */
    boolean isReachedBy(LocalDate today) {
        return !today.isBefore(payStepOn);
    }

    void requireReached(LocalDate today) {
        if (!isReachedBy(today)) {
            throw DomainException.conflict(
                    "pay-step-not-reached",
                    "The step is on %s and today is %s; decide on that day or later".formatted(payStepOn, today));
        }
    }
}
