package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;

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

/** Rules FB20 and FB21 of the guide: who has not answered hears before the end, and who agrees to nominations that there are some. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@QuarkusTestResource(MailServer.class)
class MailedNearTheEndTest {

    private static final String NEAR = "Last days to give feedback";
    private static final String NOMINATIONS = "Nominations wait for you";
    private static final int DAYS_OPEN = 28;
    private static int guests;

    private final String guest = "late-guest-%d@elsewhere.example".formatted(++guests);

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
    void fb20_who_has_not_answered_is_told_once_three_days_before_the_last() {
        var round = opened();
        var last = LocalDate.now(clock).plusDays(DAYS_OPEN);
        var silent = round.peers.getFirst();
        var heard = round.peers.getLast();
        round.give(heard, 4, "Steady").statusCode(200);

        write(round, last.minusDays(7));
        write(round, last.minusDays(4));
        assertThat(subjects(silent)).doesNotContain(NEAR);
        write(round, last.minusDays(3));
        assertThat(subjects(silent)).endsWith(NEAR);
        write(round, last.minusDays(3));
        write(round, last.minusDays(2));

        assertThat(subjects(silent)).containsOnlyOnce(NEAR);
        assertThat(subjects(heard)).doesNotContain(NEAR);
        assertThat(subjects(guest)).containsOnlyOnce(NEAR);
        assertThat(mails(silent).getLast().text())
                .contains("Answers are taken until")
                .doesNotContain(round.conversation.appraisee.staffUid(), "360");
    }

    @Test
    void fb20_a_later_last_day_is_told_of_again() {
        var round = opened();
        var last = LocalDate.now(clock).plusDays(DAYS_OPEN);
        write(round, last.minusDays(7));
        write(round, last.minusDays(2));

        act(
                        round.conversation.hr(),
                        round.path(),
                        "extend",
                        Map.of("closesOn", last.plusDays(9).toString()))
                .statusCode(200);
        write(round, last.plusDays(5));
        assertThat(subjects(round.peers.getFirst())).containsOnlyOnce(NEAR);
        write(round, last.plusDays(6));

        assertThat(subjects(round.peers.getFirst()).stream().filter(NEAR::equals))
                .hasSize(2);
    }

    /** The weekly letter falls on the last day itself. */
    @Test
    void fb20_nobody_hears_twice_on_one_day_and_after_the_last_day_nobody_hears() {
        var round = opened();
        var last = LocalDate.now(clock).plusDays(DAYS_OPEN);

        write(round, last);
        assertThat(subjects(round.peers.getFirst())).hasSize(2).doesNotContain(NEAR);
        write(round, last.plusDays(1));

        assertThat(subjects(round.peers.getFirst())).hasSize(2);
    }

    @Test
    void fb20_who_answers_before_the_mail_goes_out_gets_none() {
        var round = opened();
        var quick = round.peers.getFirst();
        clock.moveTo(LocalDate.now(clock).plusDays(DAYS_OPEN - 3));
        postman.beginsAnew();
        inviting.remind();
        assertThat(postman.waitingFor(quick.personId())).isNotEmpty();
        round.give(quick, 4, "Steady").statusCode(200);

        postman.keepsOnly(round.conversation.organisation);
        postman.makesTheRound();

        assertThat(subjects(quick)).doesNotContain(NEAR);
    }

    @Test
    void fb21_who_agrees_to_nominations_hears_of_the_first_list_and_not_of_each_change() {
        var round = FeedbackRound.asked();
        callApprover(round);
        postman.makesTheRound();
        assertThat(subjects(round.conversation.appraiser)).isEmpty();

        round.nominated(4, 0);
        send(round);
        round.nominate(round.nominations().subList(0, 3)).statusCode(200);
        send(round);

        assertThat(subjects(round.conversation.appraiser)).containsExactly(NOMINATIONS);
        assertThat(subjects(round.conversation.appraisee)).isEmpty();
        assertThat(mails(round.conversation.appraiser).getFirst().text())
                .doesNotContain(
                        round.conversation.appraisee.staffUid(),
                        round.peers.getFirst().staffUid());
    }

    @Test
    void fb21_an_empty_list_waits_for_nobody_and_what_is_agreed_to_waits_no_more() {
        var round = FeedbackRound.asked();
        callApprover(round);
        round.nominate(List.of()).statusCode(200);
        assertThat(postman.waitingFor(round.conversation.appraiser.personId())).isEmpty();

        round.nominated(4, 0);
        assertThat(postman.waitingFor(round.conversation.appraiser.personId())).hasSize(1);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        send(round);

        assertThat(subjects(round.conversation.appraiser)).isEmpty();
    }

    private FeedbackRound opened() {
        var round = FeedbackRound.asked().nominated(4, 0);
        var raters = new ArrayList<>(round.nominations());
        raters.add(Map.of("group", "OTHERS", "guest", Map.of("name", "Alex Example", "email", guest)));
        round.nominate(raters).statusCode(200);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        postman.beginsAnew();
        round.peers.forEach(peer -> StandingForWorkforce.call(peer, "Peer", "Rater", Reader.address(peer)));
        round.open().statusCode(200);
        send(round);
        return round;
    }

    private static void callApprover(FeedbackRound round) {
        var approver = round.conversation.appraiser;
        StandingForWorkforce.call(approver, "Ann", "Approver", Reader.address(approver));
    }

    private void write(FeedbackRound round, LocalDate day) {
        clock.moveTo(day);
        inviting.remind();
        send(round);
    }

    private void send(FeedbackRound round) {
        postman.keepsOnly(round.conversation.organisation);
        postman.makesTheRound();
    }

    private static List<String> subjects(Employee person) {
        return subjects(Reader.address(person));
    }

    private static List<String> subjects(String address) {
        return MailServer.takenFor(address).stream()
                .map(mail -> mail.header("Subject"))
                .toList();
    }

    private static List<Taken> mails(Employee person) {
        return MailServer.takenFor(Reader.address(person));
    }
}
