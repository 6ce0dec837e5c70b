package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.mail.Postman;
import org.cadre.appraisal.mail.Reader;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.MailServer;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule FB18 of the guide: who delivers a report hears that it waits, and who it is about that it is there. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@QuarkusTestResource(MailServer.class)
class MailedReportsTest {

    @Inject
    Postman postman;

    @Inject
    MovableClock clock;

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
    void fb18_the_facilitator_hears_at_the_close_that_a_report_waits_and_nobody_else_does() {
        var round = closed();

        send(round);

        assertThat(subjects(round.facilitator)).containsExactly("A feedback report waits for you");
        assertThat(subjects(round.conversation.appraisee)).isEmpty();
        assertThat(subjects(round.conversation.appraiser)).isEmpty();
    }

    @Test
    void fb18_the_subject_hears_that_it_is_there_and_who_delivered_it_before_the_mail_went_out_gets_none() {
        var round = closed();
        round.release().statusCode(200);

        send(round);

        assertThat(subjects(round.conversation.appraisee)).containsExactly("Your feedback report is there");
        assertThat(subjects(round.facilitator)).isEmpty();
    }

    @Test
    void fb18_who_follows_a_facilitator_hears_of_it_and_so_do_the_one_before_and_the_subject() {
        var round = closed();
        var another = Upstream.employee(round.conversation.organisation);
        StandingForWorkforce.call(another, "Somebody", "Else", Reader.address(another));
        clock.moveTo(LocalDate.now(clock).plusDays(29));
        round.assign(another).statusCode(200);

        send(round);

        assertThat(subjects(another)).containsExactly("A feedback report waits for you");
        for (var reader : List.of(round.facilitator, round.conversation.appraisee)) {
            assertThat(subjects(reader)).containsExactly("Somebody else delivers a feedback report");
        }
        assertThat(subjects(round.conversation.appraiser)).isEmpty();
        assertThat(words(another)).contains("The last day was").doesNotContain(round.facilitator.staffUid());
    }

    @Test
    void fb18_nobody_hears_that_another_delivers_it_once_it_is_there() {
        var round = closed();
        var another = Upstream.employee(round.conversation.organisation);
        clock.moveTo(LocalDate.now(clock).plusDays(29));
        round.assign(another).statusCode(200);
        act(asStaff(another.staffUid()), round.path(), "release").statusCode(200);

        send(round);

        assertThat(subjects(round.conversation.appraisee)).containsExactly("Your feedback report is there");
        assertThat(subjects(round.facilitator)).isEmpty();
    }

    private FeedbackRound closed() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        for (var person : List.of(round.facilitator, round.conversation.appraisee, round.conversation.appraiser)) {
            StandingForWorkforce.call(person, "Somebody", "Written", Reader.address(person));
        }
        postman.beginsAnew();
        round.close().statusCode(200);
        return round;
    }

    private void send(FeedbackRound round) {
        postman.keepsOnly(round.conversation.organisation);
        postman.makesTheRound();
    }

    private static String words(Employee person) {
        return MailServer.takenFor(Reader.address(person)).getLast().text();
    }

    private static List<String> subjects(Employee person) {
        return MailServer.takenFor(Reader.address(person)).stream()
                .map(mail -> mail.header("Subject"))
                .toList();
    }
}
