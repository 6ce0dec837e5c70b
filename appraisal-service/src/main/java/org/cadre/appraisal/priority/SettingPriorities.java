package org.cadre.appraisal.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Sets and ends the priorities of organisations. */
@ApplicationScoped
class SettingPriorities {

    private final OrganisationalPriorities priorities;
    private final Priorities known;
    private final BusinessCalendar calendar;
    private final Ids ids;

    SettingPriorities(OrganisationalPriorities priorities, Priorities known, BusinessCalendar calendar, Ids ids) {
        this.priorities = priorities;
        this.known = known;
        this.calendar = calendar;
        this.ids = ids;
    }

    OrganisationalPriority require(UUID id) {
        return priorities.require(id);
    }

    /** What it serves is there already and stays what it serves, so no circle comes about. */
    OrganisationalPriority set(String organisation, String name, Validity validity, Optional<UUID> serves) {
        serves.filter(id -> !known.isKnown(id, organisation, validity)).ifPresent(unknown -> {
            throw DomainException.invalidField(
                    "servesId",
                    "priority-unknown",
                    "No priority of %s, and no national one, has this id and counts in that time"
                            .formatted(organisation));
        });
        priorities.requireRoom(organisation, validity.first());
        var priority = new OrganisationalPriority(ids.next(), organisation, name, validity, serves);
        priorities.persistAndFlush(priority);
        return priority;
    }

    void end(OrganisationalPriority priority, LocalDate last) {
        priority.end(last, calendar.today());
        priorities.flush();
    }
}
