package org.cadre.training.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What was last said about everybody. */
@ApplicationScoped
class Eligibilities implements PanacheRepositoryBase<Eligibility, UUID> {

    private final Session database;

    Eligibilities(Session database) {
        this.database = database;
    }

    Optional<Eligibility> ofPerson(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }

    /** Until the commit nobody else judges this person, so no verdict overlooks a fact that commits beside it. */
    void lock(UUID personId) {
        database.createNativeQuery(
                        "select 1 as taken from pg_advisory_xact_lock(hashtextextended(:person, 0))", Integer.class)
                .addScalar("taken", Integer.class)
                .setParameter("person", "eligibility/" + personId)
                .getSingleResult();
    }

    /** People of whom a verdict ended before the day; rows that another replica works on are left to it. */
    List<UUID> lapsedBy(LocalDate day, int limit) {
        return database.createNativeQuery("""
                        select person_id from eligibility where valid_until < :day
                        order by person_id limit :limit for update skip locked
                        """, UUID.class)
                .addScalar("person_id", UUID.class)
                .setParameter("day", day)
                .setParameter("limit", limit)
                .getResultList();
    }
}
