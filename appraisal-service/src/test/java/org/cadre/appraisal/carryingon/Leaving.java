package org.cadre.appraisal.carryingon;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** People who leave, as workforce tells of it, and what HR then sees. */
@ApplicationScoped
class Leaving {

    private final Session database;
    private final Transactions transactions;

    Leaving(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    void leave(Employee person, String organisation, LocalDate lastDay) {
        Upstream.publishPerson(
                person, 2, Upstream.assignment(organisation, "STAGE_2", "2020-01-01", lastDay.toString()));
        awaitRows(
                "select count(*) from workforce_assignment where person_id = :person and ends_on is not null",
                person,
                1);
    }

    void awaitPosts(Employee person, int posts) {
        awaitRows("select count(*) from workforce_assignment where person_id = :person", person, posts);
    }

    /** How many posts and appraisals wait to be looked at, of those that can be. */
    long waiting(LocalDate today) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select (select count(*) from leaver_due where last_day < :today)
                             + (select count(*) from open_matter_change)
                        """, Long.class)
                .setParameter("today", today)
                .getSingleResult());
    }

    /** A matter that is settled already, so that the same one cannot be opened. */
    UUID standInTheWayOf(Employee leaver, String organisation, String initiative, LocalDate lastDay) {
        var id = UUID.randomUUID();
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into open_matter (id, version, organisation, kind, subject_id, leaver_id, left_on,
                                                 new_owner_by, state, settled_on)
                        values (:id, 0, :organisation, 'INITIATIVE', cast(:initiative as uuid), :leaver, :lastDay,
                                :lastDay, 'SETTLED', :lastDay)
                        """)
                .setParameter("id", id)
                .setParameter("organisation", organisation)
                .setParameter("initiative", initiative)
                .setParameter("leaver", leaver.personId())
                .setParameter("lastDay", lastDay)
                .executeUpdate());
        return id;
    }

    void clear(UUID matter) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("delete from open_matter where id = :id")
                .setParameter("id", matter)
                .executeUpdate());
    }

    static ValidatableResponse listed(String organisation, String filter) {
        return as("hr@" + organisation)
                .get(BASE + "/open-matters?organisation=" + organisation + filter)
                .then()
                .statusCode(200);
    }

    private void awaitRows(String counting, Employee person, long rows) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(() -> database.createNativeQuery(counting, Long.class)
                                .setParameter("person", person.personId())
                                .getSingleResult())
                        == rows);
    }
}
