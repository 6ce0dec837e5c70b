package org.cadre.appraisal.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;

import biweekly.Biweekly;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Elsewhere;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule W6 of the guide: each day comes from where this service knows it, and only to whose it is. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OwnDaysTest {

    /** Six months after the first day of the cycle. */
    private static final String CHECK_IN = "20261001 Interim review due";

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void an_appraisal_is_there_for_its_two_parties_each_in_their_words_until_it_is_complete() {
        var conversation = Conversation.started();

        assertThat(days(conversation::appraisee)).containsExactly(CHECK_IN, "20990331 Your appraisal is due");
        assertThat(days(conversation::appraiser)).containsExactly(CHECK_IN, "20990331 Appraisal meeting due");
        assertThat(days(conversation::manager)).isEmpty();
        conversation.met();
        assertThat(days(conversation::appraiser)).containsExactly(CHECK_IN, "20990331 Appraisal to complete");

        var complete = Conversation.started().complete();
        assertThat(days(complete::appraisee)).isEmpty();
    }

    @Test
    void a_check_in_is_due_six_months_after_the_first_day_of_the_cycle_for_both_until_one_is_written_down() {
        var conversation = Conversation.started();
        assertThat(days(conversation::appraisee)).contains(CHECK_IN);
        assertThat(days(conversation::appraiser)).contains(CHECK_IN);
        assertThat(days(conversation::manager)).isEmpty();
        act(
                        conversation.appraisee(),
                        conversation.path(),
                        "record-check-in",
                        Map.of("heldOn", "2026-05-20", "note", "A first talk"))
                .statusCode(200);

        assertThat(days(conversation::appraisee)).containsExactly("20990331 Your appraisal is due");
        assertThat(days(conversation::appraiser)).containsExactly("20990331 Appraisal meeting due");
    }

    @Test
    void what_an_appraiser_holds_is_a_count_and_nobodys_name() {
        var conversation = Conversation.started();
        var second = Upstream.employee(conversation.organisation, conversation.appraiser);
        Conversation.start(conversation.organisation, conversation.cycleId, second, conversation.appraiser)
                .statusCode(201);

        var text = feed(conversation::appraiser);

        assertThat(text)
                .contains("2 appraisal meetings due")
                .doesNotContain(second.staffUid(), second.personId().toString(), conversation.id);
    }

    @Test
    void feedback_to_give_is_there_to_its_last_day_until_it_is_given() {
        var round = FeedbackRound.asked().opened(5, 0);
        var last = LocalDate.now(clock).plusDays(28);
        var peer = round.peers.getFirst();
        var silent = round.peers.getLast();
        var expected = compact(last) + " Feedback to give";
        assertThat(days(() -> asStaff(peer.staffUid()))).containsExactly(expected);

        round.give(peer, 4, "Steady").statusCode(200);
        assertThat(days(() -> asStaff(peer.staffUid()))).isEmpty();

        for (var day : List.of(last.minusDays(1), last, last.plusDays(1))) {
            clock.moveTo(day);
            assertThat(days(() -> asStaff(silent.staffUid())).isEmpty()).isEqualTo(day.isAfter(last));
        }
    }

    @Test
    void a_pay_step_is_there_for_the_person_and_for_who_decides_until_it_is_decided() {
        var conversation = Conversation.started().complete();
        var step = LocalDate.now(clock).plusDays(40);
        var path = "/pay-step-reviews/"
                + post(
                                conversation.hr(),
                                "/pay-step-reviews",
                                Map.of(
                                        "personId", conversation.appraisee.personId(),
                                        "organisation", conversation.organisation,
                                        "band", "Band 6",
                                        "inBandSince", step.minusYears(2).toString(),
                                        "payStepOn", step.toString()))
                        .statusCode(201)
                        .extract()
                        .path("id");

        assertThat(days(conversation::appraisee)).containsExactly(compact(step) + " Pay step review");
        assertThat(days(conversation::appraiser)).containsExactly(compact(step) + " Pay step to decide");
        assertThat(days(conversation::manager)).isEmpty();
        act(conversation.hr(), path, "cancel", Map.of("reason", "OPENED_IN_ERROR"))
                .statusCode(200);
        assertThat(days(conversation::appraisee)).isEmpty();
    }

    @Test
    void a_revalidation_and_a_registration_are_the_persons_alone_to_their_last_day() {
        var conversation = Conversation.started().complete();
        var due = LocalDate.now(clock).plusDays(60);
        post(conversation.appraisee(), "/revalidation-cycles", Map.of("regulator", "NMC", "dueOn", due.toString()))
                .statusCode(201);
        Elsewhere.registered(conversation.appraisee, "NMC", due);
        var both = List.of(compact(due) + " Revalidation due", compact(due) + " Registration renewal due");
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(days(conversation::appraisee)).containsExactlyInAnyOrderElementsOf(both));

        assertThat(days(conversation::appraiser)).isEmpty();
        clock.moveTo(due);
        assertThat(days(conversation::appraisee)).hasSize(2);
        clock.moveTo(due.plusDays(1));
        assertThat(days(conversation::appraisee)).isEmpty();
    }

    @Test
    void a_board_member_has_the_day_on_which_the_test_runs_out() {
        var board = Boardroom.complete();
        var test = board.checked();
        assertThat(days(board::member)).isEmpty();
        act(board.chair(), test, "sign-off", Map.of("verdict", "FIT")).statusCode(200);
        var until = LocalDate.now(clock).plusMonths(12);

        assertThat(days(board::member)).containsExactly(compact(until) + " Fit and proper person test due");
        assertThat(days(board::chair)).isEmpty();
        act(board.secretary(), test, "investigate", Map.of("grounds", "A letter came"))
                .statusCode(200);
        assertThat(days(board::member)).isEmpty();
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** Days and words of a feed, in its order. */
    private static List<String> days(Supplier<RequestSpecification> reader) {
        var text = feed(reader).replace("\r\n ", "");
        return Biweekly.parse(text).first().getEvents().stream()
                .map(entry -> "%tY%<tm%<td %s"
                        .formatted(
                                entry.getDateStart().getValue(),
                                entry.getSummary().getValue()))
                .toList();
    }

    private static String feed(Supplier<RequestSpecification> reader) {
        var href = reader.get()
                .post(BASE + "/calendar-link")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("feedHref");
        return given().get(href).then().statusCode(200).extract().asString();
    }
}
