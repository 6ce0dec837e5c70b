package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.PersonEvent.Assignment;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** Keeps the newest state of every person. */
@ApplicationScoped
class PeopleProjection implements Projection {

    private final Session database;

    PeopleProjection(Session database) {
        this.database = database;
    }

    @Override
    public String group() {
        return "appraisal.people";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.people.v1");
    }

    @Override
    public String table() {
        return "workforce_person";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (PersonEvent.TYPES.contains(event.type())) {
            var person = event.as(PersonEvent.class);
            if (isNews(person, event.number())) {
                replaceAssignments(person);
            }
        }
    }

    private boolean isNews(PersonEvent person, long number) {
        return database.createNativeMutationQuery("""
                                insert into workforce_person as known (person_id, staff_uid, event_number)
                                values (:id, :uid, :number)
                                on conflict (person_id) do update
                                set staff_uid = excluded.staff_uid, event_number = excluded.event_number
                                where excluded.event_number > known.event_number
                                """)
                        .setParameter("id", person.personId())
                        .setParameter("uid", person.staffUid().orElse(null), String.class)
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    private void replaceAssignments(PersonEvent person) {
        database.createNativeMutationQuery("delete from workforce_assignment where person_id = :id")
                .setParameter("id", person.personId())
                .executeUpdate();
        person.assignments().orElse(List.of()).forEach(assignment -> insert(person.personId(), assignment));
    }

    private void insert(UUID person, Assignment assignment) {
        database.createNativeMutationQuery("""
                        insert into workforce_assignment
                            (assignment_id, person_id, organisation, stage, band, manager_id, starts_on, ends_on)
                        values (:assignment, :person, :organisation, :stage, :band, :manager, :startsOn, :endsOn)
                        """)
                .setParameter("assignment", assignment.assignmentId())
                .setParameter("person", person)
                .setParameter("organisation", assignment.organisation())
                .setParameter("stage", assignment.stage().orElse(null), String.class)
                .setParameter("band", assignment.band().orElse(null), String.class)
                .setParameter("manager", assignment.managerId().orElse(null), UUID.class)
                .setParameter("startsOn", assignment.startsOn())
                .setParameter("endsOn", assignment.endsOn().orElse(null), LocalDate.class)
                .executeUpdate();
    }
}
