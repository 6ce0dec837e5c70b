package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Answers of whom workforce says that no appraisal is expected; the reason is never told. */
@ApplicationScoped
public class Exclusions {

    private final Session database;

    Exclusions(Session database) {
        this.database = database;
    }

    /**
     * Who of some people is excluded at an organisation on a day; first and last day of an exclusion are included.
     *
     * @param people at least one
     */
    public Set<UUID> among(Collection<UUID> people, String organisation, LocalDate day) {
        return database.createNativeQuery("""
                        select distinct person_id from workforce_exclusion
                        where person_id in (:people) and organisation = :organisation
                          and from_day <= :day and (to_day is null or to_day >= :day)
                        """, UUID.class)
                .addScalar("person_id", UUID.class)
                .setParameterList("people", people)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
