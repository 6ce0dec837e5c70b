package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.act;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Moves days into the past, because nobody waits a month in a test. */
@ApplicationScoped
public class SignedLongAgo {

    private final Session database;
    private final Transactions transactions;
    private final BusinessCalendar calendar;

    SignedLongAgo(Session database, Transactions transactions, BusinessCalendar calendar) {
        this.database = database;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    public LocalDate daysAgo(int days) {
        return calendar.today().minusDays(days);
    }

    /** What the appraiser has signed was signed so many days ago. */
    public Conversation signed(Conversation conversation, int days) {
        change("""
                update appraisal set appraiser_signed_at = (date '%s' + time '12:00') at time zone 'Europe/London'
                where id = '%s'
                """.formatted(daysAgo(days), conversation.id));
        return conversation;
    }

    public Conversation signedOnce(int days) {
        return signed(Conversation.started().signedOnce(), days);
    }

    /** The reminder of what was put up for signature so many days ago was sent on the 14th day after. */
    public Conversation reminded(Conversation conversation, int days) {
        change("insert into appraisal_reminder values ('%s', '%s', 'TO_SIGN', '%s')"
                .formatted(conversation.id, daysAgo(days), daysAgo(days - 14)));
        return conversation;
    }

    /** The last day of an appraisal is another. */
    public void due(Conversation conversation, LocalDate day) {
        due(conversation.id, day);
    }

    public void due(String appraisal, LocalDate day) {
        change("update appraisal set due_on = '%s' where id = '%s'".formatted(day, appraisal));
    }

    /** The reminder was sent so many days ago. */
    public void sent(Conversation conversation, int days) {
        change("update appraisal_reminder set sent_on = '%s' where appraisal_id = '%s' and code = 'TO_SIGN'"
                .formatted(daysAgo(days), conversation.id));
    }

    /** The reminders of an appraisal that were sent. */
    public List<String> reminders(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select code from appraisal_reminder where appraisal_id = cast(:id as uuid)", String.class)
                .setParameter("id", conversation.id)
                .getResultList());
    }

    /** The review of its outcome ended so many days ago. */
    public void concluded(Conversation conversation, int days) {
        change("""
                update outcome_review set concluded_at = (date '%s' + time '12:00') at time zone 'Europe/London'
                where appraisal_id = '%s'
                """.formatted(daysAgo(days), conversation.id));
    }

    /** How many posts of a person are known. */
    public long posts(Employee person) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from workforce_assignment where person_id = :id", Long.class)
                .setParameter("id", person.personId())
                .getSingleResult());
    }

    /** How many reminders were sent in the whole organisation. */
    public long remindersAt(String organisation) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from appraisal_reminder sent join appraisal on id = appraisal_id
                        where code = 'TO_SIGN' and organisation = :organisation
                        """, Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult());
    }

    /** The appraisee was excluded up to so many days ago, that day included. */
    public void excludedUntil(Conversation conversation, int days) {
        change("insert into workforce_exclusion values ('%s', '%s', '%s', '%s', '%s', 1)"
                .formatted(
                        UUID.randomUUID(),
                        conversation.appraisee.personId(),
                        conversation.organisation,
                        daysAgo(days + 5),
                        daysAgo(days)));
    }

    /** The last day of the appraisee at the organisation was so many days ago. */
    public Conversation left(Conversation conversation, int days) {
        change("update workforce_assignment set ends_on = '%s' where person_id = '%s'"
                .formatted(daysAgo(days), conversation.appraisee.personId()));
        return conversation;
    }

    /** The last day on which the appraisee may dispute it was so many days ago. */
    public void disputable(Conversation conversation, int days) {
        change("update appraisal set disputable_until = '%s' where id = '%s'"
                .formatted(daysAgo(days), conversation.id));
    }

    /** HR reopened it at a replica of a release that knows of no day for a dispute. */
    public void reopenedByAnEarlierReplica(Conversation conversation) {
        change("""
                update appraisal
                set state = 'REOPENED', version = version + 1, completed_on = null, shared_at = null,
                    appraiser_signed_at = null, appraisee_signed_at = null
                where id = '%s'
                """.formatted(conversation.id));
    }

    /** A release that did not look at who reviewed an outcome gave the dispute to somebody. */
    public void heardBy(Conversation conversation, Employee reviewer) {
        change("update appraisal set reviewer_id = '%s' where id = '%s'"
                .formatted(reviewer.personId(), conversation.id));
        change("update appraisal_dispute set reviewer_id = '%s' where appraisal_id = '%s'"
                .formatted(reviewer.personId(), conversation.id));
    }

    public static ValidatableResponse complete(Conversation conversation) {
        return act(conversation.hr(), conversation.path(), "complete-unsigned", Map.of("reason", "NO_ANSWER"));
    }

    /** HR did it today, four weeks after the signature. */
    public Conversation completed() {
        var conversation = reminded(signedOnce(28), 28);
        complete(conversation).statusCode(200);
        return conversation;
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }
}
