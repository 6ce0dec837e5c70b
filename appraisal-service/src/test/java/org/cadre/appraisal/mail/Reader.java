package org.cadre.appraisal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.MailServer;
import org.cadre.appraisal.testing.Postbox.Taken;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Makes people to whom something can be written, about an appraisal of their own. */
@ApplicationScoped
public class Reader {

    /** Somebody with an appraisal that is due, and an address. */
    public record Known(Conversation conversation, LocalDate dueOn) {

        UUID personId() {
            return conversation.appraisee.personId();
        }

        String address() {
            return Reader.address(conversation.appraisee);
        }

        /** All that came to them. */
        List<Taken> mails() {
            return MailServer.takenFor(address());
        }
    }

    private final Mails mails;
    private final Transactions transactions;
    private final Session database;

    Reader(Mails mails, Transactions transactions, Session database) {
        this.mails = mails;
        this.transactions = transactions;
        this.database = database;
    }

    public static String address(Employee person) {
        return "reader-%s@trust.invalid".formatted(person.staffUid());
    }

    /** Somebody whom workforce does not name. */
    Known unknown() {
        var conversation = Conversation.started();
        return new Known(
                conversation,
                transactions.bySystem(() -> database.createNativeQuery(
                                "select due_on from appraisal where id = cast(:id as uuid)", LocalDate.class)
                        .setParameter("id", conversation.id)
                        .getSingleResult()));
    }

    Known called(String firstName, String lastName) {
        var known = unknown();
        var person = known.conversation().appraisee;
        StandingForWorkforce.call(person, firstName, lastName, address(person));
        return known;
    }

    void write(Known reader) {
        transactions.runBySystem(() -> mails.write(List.of(due(reader))));
    }

    static NewMail due(Known reader) {
        return NewMail.toParty(
                MailKind.APPRAISAL_DUE,
                reader.personId(),
                "RR8",
                UUID.fromString(reader.conversation().id),
                reader.dueOn());
    }
}
