package org.cadre.workforce.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.intake.IntakeRows;
import org.hibernate.Session;

/** What the last extracts said of employments, and which person a staff number stands for. In plain SQL, for many. */
@ApplicationScoped
public class StaffRecords {

    /**
     * The last word of an employer.
     *
     * @param digest of the row and its manager
     */
    record StaffRecord(StaffKey key, UUID personId, String digest) {}

    private final Session database;
    private final IntakeRows rows;
    private final Ids ids;

    StaffRecords(Session database, IntakeRows rows, Ids ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /** Key by key through the index: a plan made while there were few rows would read all of them for every chunk. */
    Map<StaffKey, StaffRecord> find(Collection<StaffKey> keys) {
        return database
                .createNativeQuery("""
                        select r.organisation, r.employee_number, r.person_id, r.digest
                        from unnest(:organisations, :numbers) as k (organisation, employee_number)
                        cross join lateral (
                            select * from staff_record s
                            where s.organisation = k.organisation and s.employee_number = k.employee_number
                            offset 0) r
                        """, Object[].class)
                .setParameter(
                        "organisations",
                        texts(keys.stream().map(StaffKey::organisation).toList()))
                .setParameter(
                        "numbers", texts(keys.stream().map(StaffKey::number).toList()))
                .getResultList()
                .stream()
                .map(row ->
                        new StaffRecord(new StaffKey((String) row[0], (String) row[1]), (UUID) row[2], (String) row[3]))
                .collect(Collectors.toMap(StaffRecord::key, record -> record, (one, other) -> one));
    }

    void keep(Collection<StaffRecord> records) {
        database.doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into staff_record (organisation, employee_number, person_id, digest) values (?, ?, ?, ?)
                    on conflict (organisation, employee_number)
                    do update set person_id = excluded.person_id, digest = excluded.digest
                    """)) {
                for (var record : records) {
                    statement.setString(1, record.key().organisation());
                    statement.setString(2, record.key().number());
                    statement.setObject(3, record.personId());
                    statement.setString(4, record.digest());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** The person of each staff number; a new number gets an id that it keeps for ever. */
    Map<String, UUID> identities(Collection<String> staffUids) {
        var wanted = staffUids.stream().distinct().sorted().toList();
        database.createNativeMutationQuery("""
                        insert into staff_identity (staff_uid, person_id) select * from unnest(:uids, :ids)
                        on conflict do nothing
                        """)
                .setParameter("uids", texts(wanted))
                .setParameter("ids", wanted.stream().map(uid -> ids.next()).toArray(UUID[]::new))
                .executeUpdate();
        return database
                .createNativeQuery(
                        "select staff_uid, person_id from staff_identity where staff_uid = any (:uids)", Object[].class)
                .setParameter("uids", texts(wanted))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> (UUID) row[1]));
    }

    /**
     * Forgets the numbers of a person; if an extract ever brings them again, they are somebody new. They are more than
     * one employer sees, so the transaction sees everything from here on.
     *
     * @throws DomainException {@code person-in-file} while a file that names the person is being taken in
     */
    public void forget(UUID person) {
        database.createNativeQuery("select set_config('app.everything', 'on', true)", String.class)
                .getSingleResult();
        if (rows.areAbout(person)) {
            throw DomainException.conflict("person-in-file", "A file that names the person is being taken in");
        }
        for (var table : List.of("staff_record", "staff_identity")) {
            database.createNativeMutationQuery("delete from %s where person_id = :person".formatted(table))
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }
}
