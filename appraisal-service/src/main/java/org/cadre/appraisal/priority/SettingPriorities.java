package org.cadre.appraisal.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Sets and ends the priorities of organisations. */
@ApplicationScoped
class SettingPriorities {

    private final OrganisationalPriorities priorities;
    private final BusinessCalendar calendar;
    private final Ids ids;

    SettingPriorities(OrganisationalPriorities priorities, BusinessCalendar calendar, Ids ids) {
        this.priorities = priorities;
        this.calendar = calendar;
        this.ids = ids;
    }

    OrganisationalPriority require(UUID id) {
        return priorities.require(id);
    }

    OrganisationalPriority set(String organisation, String name, Validity validity) {
        priorities.requireRoom(organisation, validity.first());
        var priority = new OrganisationalPriority(ids.next(), organisation, name, validity);
        priorities.persistAndFlush(priority);
        return priority;
    }

    void end(OrganisationalPriority priority, LocalDate last) {
        priority.end(last, calendar.today());
        priorities.flush();
    }
}
