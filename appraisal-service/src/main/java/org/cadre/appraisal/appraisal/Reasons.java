package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** Why HR steps in: codes in force today, so that nobody writes down somebody's health or absence. */
@ApplicationScoped
class Reasons {

    static final String CANCELLATION = "cancellation-reasons";
    static final String HANDOVER = "handover-reasons";
    static final String EXTENSION = "extension-reasons";
    static final String UNSIGNED = "unsigned-appraisal-reasons";
    static final String REOPENING = "reopening-reasons";

    private record Reason(String name) {}

    private final ReferenceData reference;
    private final BusinessCalendar calendar;

    Reasons(ReferenceData reference, BusinessCalendar calendar) {
        this.reference = reference;
        this.calendar = calendar;
    }

    /** The reason itself, if the set has it today; else a problem that lists those it has. */
    String require(String set, String reason) {
        var today = calendar.today();
        if (reference.find(today, set, reason, Reason.class).isEmpty()) {
            var known = reference.on(today, set, Reason.class).stream()
                    .map(item -> item.code())
                    .toList();
            throw DomainException.invalidField(
                    "reason", "reason-unknown", "There is no reason %s; there are %s".formatted(reason, known));
        }
        return reason;
    }
}
