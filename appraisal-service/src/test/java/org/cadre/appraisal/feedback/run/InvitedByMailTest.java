package org.cadre.appraisal.feedback.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.mail.Postman;
import org.cadre.appraisal.mail.Reader;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.MailServer;
import org.cadre.appraisal.testing.Postbox.Taken;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule FB16 of the guide: raters are invited and reminded by mail, with or without an account, until they answer. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@QuarkusTestResource(MailServer.class)
class InvitedByMailTest {

    private static final List<Map<String, Object>> ANSWERS = List.of(Map.of("question", "INNOVATION", "rating", 5));
    private static int guests;

    private final String guest = "guest-%d@elsewhere.example".formatted(++guests);

    @Inject
    InvitingRaters inviting;

    @Inject
    Postman postman;

    @Inject
    MovableClock clock;

    @BeforeEach
    void begin() {
        postman.beginsAnew();
    }

    @AfterEach
    void end() {
        clock.reset();
        StandingForWorkforce.recover();
    }

    @Test
    void fb16_everybody_who_is_asked_is_invited_once_on_the_day_of_the_opening() {
        var round = withGuest();

        invite(round);

        for (var rater : round.peers) {
            assertThat(mails(rater)).hasSize(1);
        }
        var words = mails(round.peers.getFirst()).getFirst();
        assertThat(words.header("Subject")).isEqualTo("You are asked for feedback");
        assertThat(words.text()).contains("Sign in at https://cadre.invalid/").doesNotContain("#");
        assertThat(MailServer.takenFor(guest)).hasSize(1);
    }

    @Test
    void fb16_a_guest_answers_by_the_link_of_the_mail() {
        var round = withGuest();
        StandingForWorkforce.call(round.conversation.organisation, "Leeds Teaching Hospitals");
        assertThat(postman.rows()).doesNotContain("feedback#", guest);
        postman.makesTheRound();

        var mail = MailServer.takenFor(guest).getFirst();
        var words = mail.text();
        assertThat(words)
                .startsWith("Hello,\n")
                .contains("Leeds Teaching Hospitals asks you", "https://cadre.invalid/feedback#")
                .doesNotContain("Alex", "Sign in");
        assertThat(mail.header("To")).isEqualTo(guest);
        var link = words.replaceAll("(?s).*feedback#([A-Za-z0-9_-]{64}).*", "$1");
        post(given(), "/feedback-invitations/give", Map.of("link", link, "answers", ANSWERS))
                .statusCode(200);
        post(given(), "/feedback-invitations/give", Map.of("link", link, "answers", ANSWERS))
                .statusCode(404);
    }

    @Test
    void fb16_seven_days_later_and_not_before_those_hear_again_who_have_not_answered() {
        var round = withGuest();
        var opened = LocalDate.now(clock);
        invite(round);
        var silent = round.peers.getFirst();
        var heard = round.peers.getLast();
        round.give(heard, 4, "Steady").statusCode(200);

        clock.moveTo(opened.plusDays(6));
        invite(round);
        assertThat(mails(silent)).hasSize(1);
        clock.moveTo(opened.plusDays(7));
        invite(round);
        clock.moveTo(opened.plusDays(8));
        invite(round);

        assertThat(mails(silent)).hasSize(2);
        assertThat(mails(silent).getLast().header("Subject")).isEqualTo("Reminder: you are asked for feedback");
        assertThat(mails(heard)).hasSize(1);
        assertThat(MailServer.takenFor(guest)).hasSize(2);
    }

    @Test
    void fb16_who_answers_before_the_mail_goes_out_gets_none() {
        var round = withGuest();
        var quick = round.peers.getFirst();
        round.give(quick, 4, "Steady").statusCode(200);

        postman.makesTheRound();

        assertThat(mails(quick)).isEmpty();
        assertThat(postman.waitingFor(quick.personId())).isEmpty();
    }

    @Test
    void fb16_after_the_last_day_nobody_is_written_to() {
        var round = withGuest();
        var last = LocalDate.now(clock).plusDays(28);

        clock.moveTo(last.plusDays(1));
        invite(round);

        assertThat(MailServer.takenFor(guest)).isEmpty();
        assertThat(postman.rows()).isEmpty();
    }

    @Test
    void fb16_on_the_last_day_those_are_still_written_to_whose_letter_falls_due() {
        var round = withGuest();
        postman.makesTheRound();

        clock.moveTo(LocalDate.now(clock).plusDays(28));
        invite(round);

        assertThat(MailServer.takenFor(guest)).hasSize(2);
    }

    @Test
    void fb16_a_run_that_does_not_open_writes_to_nobody() {
        var round = FeedbackRound.asked().nominated(1, 0);

        act(round.conversation.appraiser(), round.path(), "approve").statusCode(409);
        round.open().statusCode(409);

        assertThat(postman.rows()).doesNotContain("FEEDBACK_ASKED");
    }

    @Test
    void fb16_what_waits_goes_with_the_list_of_those_who_were_asked() {
        var round = withGuest();
        assertThat(postman.waitingFor(round.peers.getFirst().personId())).hasSize(1);

        act(round.conversation.hr(), round.path(), "cancel").statusCode(200);

        assertThat(postman.rows()).isEmpty();
    }

    private void invite(FeedbackRound round) {
        inviting.remind();
        postman.keepsOnly(round.conversation.organisation);
        postman.makesTheRound();
    }

    private FeedbackRound withGuest() {
        var round = FeedbackRound.asked().nominated(4, 0);
        var raters = new ArrayList<>(round.nominations());
        raters.add(Map.of("group", "OTHERS", "guest", Map.of("name", "Alex Example", "email", guest)));
        round.nominate(raters).statusCode(200);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        postman.beginsAnew();
        round.open().statusCode(200);
        round.peers.forEach(peer -> StandingForWorkforce.call(peer, "Peer", "Rater", address(peer)));
        return round;
    }

    private static String address(Employee person) {
        return Reader.address(person);
    }

    private static List<Taken> mails(Employee person) {
        return MailServer.takenFor(address(person));
    }
}
