package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
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

    /** @param ofLeavers whether it says that the person left */
    private record Reason(String name, boolean ofLeavers) {}

    private final ReferenceData reference;
    private final BusinessCalendar calendar;

    Reasons(ReferenceData reference, BusinessCalendar calendar) {
        this.reference = reference;
        this.calendar = calendar;
    }

    /** The reason itself, if the set has it today; else a problem that lists those it has. */
    String require(String set, String reason) {
        return require(set, reason, any -> true);
    }

    /** The same where the appraisee has not signed; for who has left there are reasons of their own. */
    String requireUnsigned(String reason, boolean hasLeft) {
        return require(UNSIGNED, reason, known -> known.ofLeavers() == hasLeft);
    }

    /** The same where something ends because the person left. */
    String requireOfLeavers(String set, String reason) {
        return require(set, reason, Reason::ofLeavers);
    }

    private String require(String set, String reason, Predicate<Reason> fits) {
        var known = reference.on(calendar.today(), set, Reason.class).stream()
                .filter(item -> fits.test(item.body()))
                .map(item -> item.code())
                .toList();
        if (!known.contains(reason)) {
            throw DomainException.invalidField(
                    "reason",
                    "reason-unknown",
                    "There is no reason %s for this; there are %s".formatted(reason, known));
        }
        return reason;
    }
}
