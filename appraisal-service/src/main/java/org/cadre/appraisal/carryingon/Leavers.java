package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who has left which organisation by what workforce published, each once. */
@ApplicationScoped
class Leavers {

    private final Session database;

    Leavers(Session database) {
        this.database = database;
    }

    /** Those whose last day lies between two days, both included, and of whom nobody has taken note. */
    List<Leaver> unnoted(LocalDate first, LocalDate last, int most) {
        return database.createNativeQuery("""
                        select distinct post.person_id, post.organisation, post.ends_on as last_day
                        from workforce_assignment post
                        where post.ends_on between :first and :last
                          and not exists (select from workforce_assignment other
                                          where other.person_id = post.person_id
                                            and other.organisation = post.organisation
                                            and (other.ends_on is null or other.ends_on > post.ends_on))
                          and not exists (select from noted_leaver noted
                                          where noted.person_id = post.person_id
                                            and noted.organisation = post.organisation
                                            and noted.last_day = post.ends_on)
                        order by 1, 2, 3 limit :most
                        """, Object[].class)
                .addScalar("person_id", UUID.class)
                .addScalar("organisation", String.class)
                .addScalar("last_day", LocalDate.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Leaver((UUID) row[0], (String) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** The primary key decides between two replicas. */
    void note(Leaver leaver) {
        database.createNativeMutationQuery("""
                        insert into noted_leaver (person_id, organisation, last_day)
                        values (:person, :organisation, :lastDay)
                        on conflict do nothing
                        """)
                .setParameter("person", leaver.personId())
                .setParameter("organisation", leaver.organisation())
                .setParameter("lastDay", leaver.lastDay())
                .executeUpdate();
    }
}
