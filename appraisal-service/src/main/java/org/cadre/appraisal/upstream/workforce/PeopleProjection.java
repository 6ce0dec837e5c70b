package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
                dropOthers(person);
                person.assignments().orElse(List.of()).forEach(assignment -> keep(person, assignment));
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

    private void dropOthers(PersonEvent person) {
        var told = person.assignments().orElse(List.of()).stream()
                .map(assignment -> assignment.assignmentId().toString())
                .collect(Collectors.joining(","));
        database.createNativeMutationQuery("""
                        delete from workforce_assignment
                        where person_id = :id and assignment_id <> all (cast(string_to_array(:told, ',') as uuid[]))
                        """)
                .setParameter("id", person.personId())
                .setParameter("told", told)
                .executeUpdate();
    }

    /** In what is known already, another line manager, or another post or stage, counts from the day on which it was told. */
    private void keep(PersonEvent person, Assignment assignment) {
        database.createNativeMutationQuery("""
                        insert into workforce_assignment as known
                            (assignment_id, person_id, post_id, organisation, stage, band, manager_id, starts_on, ends_on)
                        values (:assignment, :person, :post, :organisation, :stage, :band, :manager, :startsOn, :endsOn)
                        on conflict (assignment_id) do update
                        set person_id = excluded.person_id, post_id = excluded.post_id,
                            organisation = excluded.organisation, stage = excluded.stage, band = excluded.band,
                            manager_id = excluded.manager_id, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                            managed_since = case when known.manager_id is distinct from excluded.manager_id
                                                 then cast(:learnedOn as date) else known.managed_since end,
                            role_since = case when known.post_id <> excluded.post_id
                                                   or known.stage is distinct from excluded.stage
                                              then cast(:learnedOn as date) else known.role_since end
                        """)
                .setParameter("assignment", assignment.assignmentId())
                .setParameter("person", person.personId())
                .setParameter("post", assignment.postId().orElse(null), UUID.class)
                .setParameter("organisation", assignment.organisation())
                .setParameter("stage", assignment.stage().orElse(null), String.class)
                .setParameter("band", assignment.band().orElse(null), String.class)
                .setParameter("manager", assignment.managerId().orElse(null), UUID.class)
                .setParameter("startsOn", assignment.startsOn())
                .setParameter("endsOn", assignment.endsOn().orElse(null), LocalDate.class)
                .setParameter("learnedOn", person.learnedOn().orElse(null), LocalDate.class)
                .executeUpdate();
    }
}
