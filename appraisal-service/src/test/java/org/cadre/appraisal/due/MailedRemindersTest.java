package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.mail.Postman;
import org.cadre.appraisal.mail.Reader;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.MailServer;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules W10 and U9 of the guide: who is reminded of an appraisal is written to, if it still waits, and so is whose it is once HR has completed it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@QuarkusTestResource(MailServer.class)
class MailedRemindersTest {

    @Inject
    Reminding reminding;

    @Inject
    RemindingToSign remindingToSign;

    @Inject
    RemindingToDecide remindingToDecide;

    @Inject
    SignedLongAgo ago;

    @Inject
    MovableClock clock;

    @Inject
    Postman postman;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @BeforeEach
    void begin() {
        postman.beginsAnew();
    }

    @AfterEach
    void recover() {
        clock.reset();
        StandingForWorkforce.recover();
    }

    @Test
    void w10_both_parties_and_whoever_it_waits_for_hear_of_it_once() {
        var conversation = Conversation.started().signedOnce();
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        called(conversation);
        dueOn(conversation, calendar.today().plusDays(7));

        reminding.remind();
        reminding.remind();
        send(conversation);

        assertThat(mails(conversation.appraisee)).isEqualTo(1);
        assertThat(mails(conversation.appraiser)).isEqualTo(1);
        assertThat(mails(conversation.manager)).isEqualTo(1);
    }

    @Test
    void w10_before_its_day_nobody_hears_of_it() {
        var conversation = Conversation.started();
        called(conversation);
        dueOn(conversation, calendar.today().plusDays(31));

        reminding.remind();
        send(conversation);

        assertThat(mails(conversation.appraisee)).isZero();
    }

    @Test
    void w10_on_the_day_after_the_last_the_line_above_hears_of_it_too() {
        var conversation = Conversation.started();
        called(conversation);
        dueOn(conversation, calendar.today().minusDays(1));

        reminding.remind();
        send(conversation);

        assertThat(mails(conversation.manager)).isEqualTo(1);
        assertThat(MailServer.takenFor(address(conversation.manager)).getFirst().header("Subject"))
                .isEqualTo("Appraisal overdue");
    }

    @Test
    void w10_only_the_appraisee_is_reminded_to_sign() {
        var conversation = ago.signedOnce(60);
        called(conversation);

        remindingToSign.remind();
        send(conversation);

        assertThat(MailServer.takenFor(address(conversation.appraisee))
                        .getFirst()
                        .header("Subject"))
                .isEqualTo("Your appraisal waits for your signature");
        assertThat(mails(conversation.appraiser)).isZero();
        assertThat(mails(conversation.manager)).isZero();
    }

    @Test
    void d6_only_whoever_hears_a_dispute_is_written_to_of_its_last_day() {
        var conversation = Conversation.started().signedOnce();
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        called(conversation);
        clock.moveTo(calendar.today().plusDays(21));

        remindingToDecide.remind();
        send(conversation);

        assertThat(MailServer.takenFor(address(conversation.manager)).getFirst().header("Subject"))
                .isEqualTo("Your decision is due");
        assertThat(mails(conversation.appraisee)).isZero();
        assertThat(mails(conversation.appraiser)).isZero();
    }

    @Test
    void w10_who_signs_before_the_mail_goes_out_gets_none() {
        var conversation = ago.signedOnce(60);
        called(conversation);
        remindingToSign.remind();

        act(conversation.appraisee(), conversation.path(), "sign").statusCode(200);
        send(conversation);

        assertThat(mails(conversation.appraisee)).isZero();
    }

    @Test
    void u9_whose_appraisal_hr_completed_is_written_to_and_nobody_else() {
        var conversation = ago.reminded(ago.signedOnce(28), 28);
        called(conversation);

        SignedLongAgo.complete(conversation).statusCode(200);
        send(conversation);

        assertThat(MailServer.takenFor(address(conversation.appraisee)))
                .singleElement()
                .extracting(mail -> mail.header("Subject"))
                .isEqualTo("Your appraisal was completed");
        assertThat(mails(conversation.appraiser)).isZero();
        assertThat(mails(conversation.manager)).isZero();
    }

    @Test
    void u9_who_left_is_written_to_too() {
        var conversation = ago.left(Conversation.started().signedOnce(), 1);
        called(conversation);

        act(conversation.hr(), conversation.path(), "complete-unsigned", Map.of("reason", "LEFT_ORGANISATION"))
                .statusCode(200);
        send(conversation);

        assertThat(mails(conversation.appraisee)).isEqualTo(1);
    }

    @Test
    void u9_who_has_disputed_it_by_then_gets_none() {
        var conversation = ago.reminded(ago.signedOnce(28), 28);
        called(conversation);
        SignedLongAgo.complete(conversation).statusCode(200);

        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        send(conversation);

        assertThat(mails(conversation.appraisee)).isZero();
    }

    @Test
    void w10_who_has_more_time_by_then_hears_of_the_later_day_only() {
        var conversation = Conversation.started();
        called(conversation);
        dueOn(conversation, calendar.today().minusDays(1));
        reminding.remind();

        dueOn(conversation, calendar.today().plusDays(7));
        reminding.remind();
        send(conversation);

        assertThat(MailServer.takenFor(address(conversation.appraisee)))
                .singleElement()
                .extracting(mail -> mail.header("Subject"))
                .isEqualTo("Appraisal due");
    }

    private void send(Conversation conversation) {
        postman.keepsOnly(conversation.organisation);
        postman.makesTheRound();
    }

    private static void called(Conversation conversation) {
        for (var person : new Employee[] {conversation.appraisee, conversation.appraiser, conversation.manager}) {
            StandingForWorkforce.call(person, "Somebody", "Reminded", address(person));
        }
    }

    private static String address(Employee person) {
        return Reader.address(person);
    }

    private static int mails(Employee person) {
        return MailServer.takenFor(address(person)).size();
    }

    private void dueOn(Conversation conversation, LocalDate day) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal set due_on = :day where id = cast(:id as uuid)")
                .setParameter("day", day)
                .setParameter("id", conversation.id)
                .executeUpdate());
    }
}
