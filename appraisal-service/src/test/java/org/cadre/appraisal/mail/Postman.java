package org.cadre.appraisal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Makes the round when a test says so, and looks at what still waits. */
@ApplicationScoped
public class Postman {

    private final SendingMails sending;
    private final Transactions transactions;
    private final Session database;

    Postman(SendingMails sending, Transactions transactions, Session database) {
        this.sending = sending;
        this.transactions = transactions;
        this.database = database;
    }

    public void makesTheRound() {
        sending.sendAll();
    }

    /** Nothing of other tests waits any more. */
    public void beginsAnew() {
        transactions.runBySystem(
                () -> database.createNativeMutationQuery("delete from mail").executeUpdate());
    }

    /** Those that will be tried. */
    public List<UUID> waitingFor(UUID person) {
        return ids(person, "given_up_at is null");
    }

    /** Those that will not be tried any more. */
    public List<UUID> givenUpFor(UUID person) {
        return ids(person, "given_up_at is not null");
    }

    /** Other tests leave runs and appraisals behind of which somebody is to be reminded, too. */
    public void keepsOnly(String organisation) {
        transactions.runBySystem(
                () -> database.createNativeMutationQuery("delete from mail where organisation <> :organisation")
                        .setParameter("organisation", organisation)
                        .executeUpdate());
    }

    /** All that is kept, as the database has it. */
    public String rows() {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select coalesce(string_agg(cast(mail as text), ' '), '') from mail", String.class)
                .getSingleResult());
    }

    private List<UUID> ids(UUID person, String condition) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select id from mail where person_id = :person and " + condition, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("person", person)
                .getResultList());
    }
}
