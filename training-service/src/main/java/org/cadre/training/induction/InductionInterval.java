package org.cadre.training.induction;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** By when an induction is due, from dated reference data that is read once for a request or a batch of events. */
@RequestScoped
class InductionInterval {

    record Body(int days) {}

    private final ReferenceData reference;
    private List<ReferenceItem<Body>> intervals = List.of();

    InductionInterval(ReferenceData reference) {
        this.reference = reference;
    }

    /** For people who started before there was a national induction, time runs from the day it was introduced. */
    LocalDate dueOn(LocalDate start) {
        return read().stream()
                .filter(item -> !item.validTo().map(start::isAfter).orElse(false))
                .min(Comparator.comparing(ReferenceItem::validFrom))
                .map(item -> later(start, item.validFrom()).plusDays(item.body().days()))
                .orElseThrow(() -> new IllegalStateException("No induction interval counts on " + start));
    }

    private List<ReferenceItem<Body>> read() {
        if (intervals.isEmpty()) {
            intervals = reference.all("induction-intervals", Body.class);
        }
        return intervals;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
