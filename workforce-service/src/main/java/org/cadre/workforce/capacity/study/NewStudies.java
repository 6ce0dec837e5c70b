package org.cadre.workforce.capacity.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.organisation.OpenOrganisations;

/** Gives a study its identity and its time. It is about an organisation that is open on the day. */
@ApplicationScoped
class NewStudies {

    private final OpenOrganisations organisations;
    private final Ids ids;
    private final BusinessCalendar calendar;

    NewStudies(OpenOrganisations organisations, Ids ids, BusinessCalendar calendar) {
        this.organisations = organisations;
        this.ids = ids;
        this.calendar = calendar;
    }

    void requireOpen(String organisation) {
        organisations.requireOpen(organisation);
    }

    /** The database keeps milliseconds and more; what is told first is what is told later. */
    CapacityStudy of(StudyMethod<?, ?> method, String organisation, Paper paper) {
        var now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        return new CapacityStudy(ids.next(), method, organisation, paper, now);
    }
}
