package org.cadre.appraisal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Writes down that workforce has told of days on which nobody expects an appraisal of somebody. */
@ApplicationScoped
public class Exclusion {

    private final Session database;
    private final Transactions transactions;

    Exclusion(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * Both days are included.
     *
     * @param to null for the time being
     */
    public void of(Employee person, String organisation, LocalDate from, LocalDate to) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "insert into workforce_exclusion values (:id, :person, :organisation, :from, :to, 1)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("person", person.personId())
                .setParameter("organisation", organisation)
                .setParameter("from", from)
                .setParameter("to", to, LocalDate.class)
                .executeUpdate());
    }
}
