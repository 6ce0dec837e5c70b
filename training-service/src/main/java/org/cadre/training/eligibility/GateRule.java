package org.cadre.training.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceItem;

/**
 * What the gate of a stage asks for, and from when to when.
 *
 * @param validTo last day, included; empty for ever
 */
record GateRule(
        String stage,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        boolean needsInduction,
        boolean needsProgramme) {

    /** The rule as it stands in the reference data. */
    record Body(boolean needsInduction, boolean needsProgramme) {}

    static GateRule of(ReferenceItem<Body> item) {
        var body = item.body();
        return new GateRule(
                item.code(), item.validFrom(), item.validTo(), body.needsInduction(), body.needsProgramme());
    }

    boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
