package org.cadre.workforce.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Whether an organisation is there today: what is planned is planned for one that is. */
@ApplicationScoped
public class OpenOrganisations {

    private final OrganisationDirectory organisations;
    private final BusinessCalendar calendar;

    OpenOrganisations(OrganisationDirectory organisations, BusinessCalendar calendar) {
        this.organisations = organisations;
        this.calendar = calendar;
    }

    /** Refuses the field {@code organisation} of a request if it is not open on the day. */
    public void requireOpen(String organisation) {
        var today = calendar.today();
        if (organisations
                .find(organisation)
                .filter(found -> found.isOpenOn(today))
                .isEmpty()) {
            throw DomainException.invalidField(
                    "organisation",
                    "unknown-organisation",
                    "No organisation is open under %s on %s".formatted(organisation, today));
        }
    }
}
