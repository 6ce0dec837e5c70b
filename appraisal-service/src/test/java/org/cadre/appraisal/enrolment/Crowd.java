package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Many people at once: written to the projection, because each one who is published takes its time to arrive. */
@ApplicationScoped
public class Crowd {

    private final Session database;
    private final Transactions transactions;

    Crowd(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A manager and so many whom that manager manages; the manager is the first. */
    public List<UUID> at(String organisation, int managed) {
        var manager = UUID.randomUUID();
        var people = managedBy(manager, organisation, managed);
        return Stream.concat(Stream.of(manager), people.stream()).toList();
    }

    /** The manager is added where nobody told of them. */
    List<UUID> managedBy(UUID manager, String organisation, int number) {
        var people =
                IntStream.range(0, number).mapToObj(place -> UUID.randomUUID()).toList();
        transactions.runBySystem(() -> {
            add(manager, organisation, null);
            people.forEach(person -> add(person, organisation, manager));
        });
        return people;
    }

    private void add(UUID person, String organisation, UUID manager) {
        var isNew = database.createNativeMutationQuery(
                                "insert into workforce_person (person_id, event_number) values (:id, 1) on conflict do nothing")
                        .setParameter("id", person)
                        .executeUpdate()
                == 1;
        if (isNew) {
            database.createNativeMutationQuery("""
                            insert into workforce_assignment
                                (assignment_id, person_id, organisation, stage, starts_on, manager_id)
                            values (:post, :id, :organisation, 'STAGE_2', date '2020-01-01', :manager)
                            """)
                    .setParameter("post", UUID.randomUUID())
                    .setParameter("id", person)
                    .setParameter("organisation", organisation)
                    .setParameter("manager", manager, UUID.class)
                    .executeUpdate();
        }
    }
}
