package org.cadre.workforce.planning.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;
import org.cadre.kit.security.Caller;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.planning.PlanningPermissions;

/**
 * The gate that figures of plans go through. Whoever answers for the staff of an organisation itself sees them as they are,
 * because they hold its staff records too; whoever reads from above sees what the rule of the day leaves of them.
 */
@ApplicationScoped
public class Disclosure {

    private static final String RULES = "forecast-disclosure-rules";
    private static final String STANDARD = "STANDARD";

    private final Caller caller;
    private final ReferenceData reference;
    private final BusinessCalendar calendar;

    Disclosure(Caller caller, ReferenceData reference, BusinessCalendar calendar) {
        this.caller = caller;
        this.reference = reference;
        this.calendar = calendar;
    }

    /** By which rule figures of an organisation are told; empty where whoever asks sees them as they are. */
    public Optional<DisclosureRule> of(String organisation) {
        return isWithin(organisation) ? Optional.empty() : Optional.of(on(calendar.today()));
    }

    /**
     * Refuses whoever does not see the figures of an organisation as they are.
     *
     * @param what would tell of small numbers, however it were rounded
     */
    public void requireWithin(String organisation, String what) {
        if (!isWithin(organisation)) {
            throw DomainException.forbidden(
                    "not-disclosed",
                    "%s of %s would tell how many few people are, so they are for %s at %s itself, and not from above: read the results of a run, or make a model of your own that names %s"
                            .formatted(
                                    what,
                                    organisation,
                                    String.join(", ", PlanningPermissions.READERS),
                                    organisation,
                                    organisation));
        }
    }

    private boolean isWithin(String organisation) {
        return caller.grants().stream()
                .anyMatch(grant -> grant.organisation().equals(organisation)
                        && PlanningPermissions.READERS.contains(grant.role()));
    }

    /** Without a rule nothing is told. */
    DisclosureRule on(LocalDate day) {
        return reference
                .find(day, RULES, STANDARD, DisclosureRule.class)
                .map(ReferenceItem::body)
                .orElseThrow(() -> new IllegalStateException("No rule says what of forecasts is told on " + day));
    }
}
