package org.cadre.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.framework.Competencies;
import org.cadre.training.framework.Stages;

/** Holds what programmes claim against the standards that count today. */
@ApplicationScoped
class Curriculum {

    private static final String UNKNOWN = "unknown-competency";

    private final Stages stages;
    private final Competencies competencies;
    private final BusinessCalendar calendar;

    Curriculum(Stages stages, Competencies competencies, BusinessCalendar calendar) {
        this.stages = stages;
        this.competencies = competencies;
        this.calendar = calendar;
    }

    void check(ProgrammeOffer offer) {
        var today = calendar.today();
        stages.requireField("stage", offer.stage(), today);
        var known = competencies.on(today);
        var unknown = offer.competencies().stream()
                .filter(code -> !known.containsKey(code))
                .sorted()
                .map(code -> Violation.ofField(
                        "competencies", UNKNOWN, "%s is no competency of the framework".formatted(code)))
                .toList();
        if (!unknown.isEmpty()) {
            throw DomainException.invalid(UNKNOWN, "A programme covers competencies of the framework", unknown);
        }
    }
}
