package org.cadre.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Writes down ratings of a closed cycle as the close keeps them, of people whom nobody else knows; each "how" is a 3. */
@ApplicationScoped
class KeptRatings {

    private final Session database;
    private final Transactions transactions;

    KeptRatings(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** So many people, all rated alike by one appraiser, below all of these managers. */
    void of(String cycle, String organisation, UUID appraiser, int what, int people, UUID... managers) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into cycle_rating
                        select cast(:cycle as uuid), gen_random_uuid(), :organisation, :appraiser, :managers, :what, 3
                        from generate_series(1, :people)
                        """)
                .setParameter("cycle", cycle)
                .setParameter("organisation", organisation)
                .setParameter("appraiser", appraiser)
                .setParameter("managers", managers)
                .setParameter("what", what)
                .setParameter("people", people)
                .executeUpdate());
    }
}
