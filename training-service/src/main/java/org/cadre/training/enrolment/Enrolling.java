package org.cadre.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.training.need.FoundNeeds;
import org.cadre.training.programme.ProgrammeCatalogue;

/** Finds a person a place on a programme. */
@ApplicationScoped
class Enrolling {

    private final ProgrammeCatalogue programmes;
    private final FoundNeeds needs;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Enrolling(ProgrammeCatalogue programmes, FoundNeeds needs, Ids ids, BusinessCalendar calendar) {
        this.programmes = programmes;
        this.needs = needs;
        this.ids = ids;
        this.calendar = calendar;
    }

    Enrolment enrol(UUID personId, UUID programmeId, Optional<UUID> needId) {
        var programme = programmes
                .find(programmeId)
                .orElseThrow(() -> DomainException.invalidField(
                        "programmeId", "unknown-programme", "No programme has the id " + programmeId));
        if (needId.filter(need -> !needs.has(personId, need)).isPresent()) {
            throw DomainException.invalidField(
                    "developmentNeedId", "unknown-development-need", "The person has no such development need");
        }
        return Enrolment.start(ids.next(), personId, programme, needId, calendar.today());
    }
}
