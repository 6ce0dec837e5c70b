package org.cadre.talent.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.database.PersonLookup;
import org.hibernate.Session;

/** Who works in the NHS, as far as talent needs it: the person behind a staff number. */
@ApplicationScoped
public class People implements Projection, PersonLookup {

    static final Set<String> TYPES = Set.of(
            "cadre.workforce.person.joined.v1",
            "cadre.workforce.person.moved.v1",
            "cadre.workforce.person.changed.v1",
            "cadre.workforce.person.left.v1",
            "cadre.workforce.person.retention-warned.v1");

    /** Their number is nobody's any more. */
    static final Set<String> GONE = Set.of("cadre.workforce.person.anonymised.v1", "cadre.workforce.person.deleted.v1");

    /** What talent reads of a person. */
    record Person(UUID personId, String staffUid) {}

    private final Session database;

    People(Session database) {
        this.database = database;
    }

    /** Two people with one number are nobody: guessing would open one's applications to the other. */
    @Override
    public Optional<UUID> personOf(String staffUid) {
        var found = database.createNativeQuery(
                        "select person_id from workforce_person where staff_uid = :uid", UUID.class)
                .addScalar("person_id", UUID.class)
                .setParameter("uid", staffUid)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Those of the ids that workforce told us of. */
    public Set<UUID> known(Collection<UUID> ids) {
        return Set.copyOf(database.createNativeQuery(
                        "select person_id from workforce_person where person_id in (:ids)", UUID.class)
                .setParameterList("ids", ids)
                .getResultList());
    }

    @Override
    public String group() {
        return "talent.people";
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
        if (TYPES.contains(event.type()) || GONE.contains(event.type())) {
            keep(event.as(Person.class), event.number());
        }
    }

    private void keep(Person person, long number) {
        database.createNativeMutationQuery("""
                        insert into workforce_person as kept (person_id, staff_uid, event_number)
                        values (:id, :uid, :number)
                        on conflict (person_id) do update
                        set staff_uid = excluded.staff_uid, event_number = excluded.event_number
                        where excluded.event_number > kept.event_number
                        """)
                .setParameter("id", person.personId())
                .setParameter("uid", person.staffUid(), String.class)
                .setParameter("number", number)
                .executeUpdate();
    }
}
