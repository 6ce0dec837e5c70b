package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules FB1, FB5 to FB11 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FeedbackJourneyTest {

    private static final String TOPIC = "cadre.appraisal.feedback-runs.v1";

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_run_goes_from_asking_to_a_report_in_the_subjects_hands() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        var conversation = round.conversation;

        round.close().statusCode(200).body("state", equalTo("CLOSED"));
        conversation
                .appraisee()
                .get(round.url() + "/report")
                .then()
                .statusCode(409)
                .body("code", equalTo("feedback-report-not-released"));
        round.facilitator()
                .get(round.url() + "/report")
                .then()
                .statusCode(200)
                .body(
                        "results.groups",
                        containsInAnyOrder(contains("PEERS"), contains("DIRECT_REPORTS", "LINE_MANAGER")));
        act(conversation.appraisee(), round.path(), "release").statusCode(403);
        round.release().statusCode(200).body("state", equalTo("RELEASED"));

        conversation
                .appraisee()
                .get(round.url() + "/report")
                .then()
                .statusCode(200)
                .body(
                        "results.find { it.groups == ['PEERS'] }.ratings.find { it.question == 'INNOVATION' }.mean",
                        equalTo(4.0f))
                .body(
                        "results.find { it.groups == ['PEERS'] }.comments.find { it.question == 'KEEP_DOING' }.comments",
                        hasSize(4))
                .body("participation.find { it.group == 'PEERS' }.invited", equalTo(4))
                .body("self.rating", hasItem(3));
        var told = PublishedEvents.on(TOPIC).about(round.id);
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("cadre.appraisal.feedback-run.released.v1");
            assertThat(event.schemaViolations()).isEmpty();
        });
    }

    @Test
    void nobody_but_the_subject_and_the_facilitator_reads_the_report() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        round.close().statusCode(200);
        round.release().statusCode(200);
        var conversation = round.conversation;

        conversation.hr().get(round.url() + "/report").then().statusCode(403);
        conversation.appraiser().get(round.url() + "/report").then().statusCode(403);
        conversation.manager().get(round.url() + "/report").then().statusCode(404);
        asStaff(round.peers.getFirst().staffUid())
                .get(round.url() + "/report")
                .then()
                .statusCode(404);
    }

    @Test
    void while_a_run_is_open_there_are_counts_and_names_to_remind_and_nothing_that_was_said() {
        var round = FeedbackRound.asked().opened(3, 2);
        round.give(round.peers.getFirst(), 4, "Steady").statusCode(200).body("answered", equalTo(true));
        var conversation = round.conversation;

        conversation
                .appraisee()
                .get(round.url() + "/turnout")
                .then()
                .statusCode(200)
                .body("groups.find { it.group == 'PEERS' }.answered", equalTo(1))
                .body("groups.find { it.group == 'PEERS' }.invited", equalTo(3))
                .body("groups.group", not(hasItem("SELF")));
        conversation
                .hr()
                .get(round.url() + "/outstanding")
                .then()
                .statusCode(200)
                .body("outstanding", hasSize(5))
                .body(
                        "outstanding.personId",
                        not(hasItem(round.peers.getFirst().personId().toString())));
        conversation.appraisee().get(round.url() + "/outstanding").then().statusCode(403);
        conversation.appraiser().get(round.url() + "/outstanding").then().statusCode(403);
        round.facilitator()
                .get(round.url() + "/report")
                .then()
                .statusCode(409)
                .body("code", equalTo("feedback-report-missing"));
    }

    @Test
    void a_rater_sees_the_run_while_it_is_open_only_and_answers_once() {
        var round = FeedbackRound.asked().nominated(4, 2);
        var rater = round.peers.getFirst();
        asStaff(rater.staffUid()).get(round.url()).then().statusCode(404);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.give(rater, 4, "Too early").statusCode(404);
        round.open().statusCode(200).body("state", equalTo("OPEN"));

        asStaff(rater.staffUid())
                .get(BASE + "/feedback-runs/mine")
                .then()
                .statusCode(200)
                .body("items.id", contains(round.id));
        asStaff(rater.staffUid())
                .get(round.url() + "/questions")
                .then()
                .statusCode(200)
                .body("group", equalTo("PEERS"))
                .body("questions.code", hasItem("BUILDING_TEAMS"));
        round.give(rater, 4, "Steady").statusCode(200);
        round.give(rater, 1, "On second thoughts").statusCode(409).body("code", equalTo("feedback-already-given"));
        round.give(round.conversation.manager, 1, "Nobody asked").statusCode(404);
        asStaff(rater.staffUid()).get(round.url() + "/raters").then().statusCode(403);

        act(round.conversation.hr(), round.path(), "cancel").statusCode(200);
        asStaff(rater.staffUid()).get(round.url()).then().statusCode(404);
        asStaff(rater.staffUid()).get(BASE + "/feedback-runs/mine").then().body("items.id", empty());
    }

    @Test
    void a_run_closes_early_only_when_everybody_has_answered() {
        var round = FeedbackRound.asked().opened(4, 1);
        round.give(round.conversation.appraiser, 4, "Steady").statusCode(200);
        round.close().statusCode(409).body("code", equalTo("feedback-run-still-open"));
        round.peers.forEach(peer -> round.give(peer, 4, "Steady").statusCode(200));

        clock.moveTo(LocalDate.now(clock).plusDays(28));
        round.close().statusCode(409).body("code", equalTo("feedback-run-still-open"));
        clock.moveTo(LocalDate.now(clock).plusDays(1));
        round.give(round.reports.getFirst(), 4, "Too late").statusCode(409).body("code", equalTo("feedback-run-over"));
        round.close().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void with_four_answers_there_is_no_report_and_another_run_may_follow() {
        var round = FeedbackRound.asked().opened(4, 1);
        round.peers.forEach(peer -> round.give(peer, 4, "Steady").statusCode(200));
        clock.moveTo(LocalDate.now(clock).plusDays(29));

        round.close().statusCode(200).body("state", equalTo("WITHHELD"));
        round.facilitator().get(round.url() + "/report").then().statusCode(409);
        round.release().statusCode(409);
        FeedbackRound.ask(round.conversation.appraisee(), round.conversation).statusCode(201);
    }

    @Test
    void not_twice_in_twelve_months() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        FeedbackRound.ask(round.conversation.appraisee(), round.conversation)
                .statusCode(409)
                .body("code", equalTo("feedback-run-underway"));
        round.close().statusCode(200);

        FeedbackRound.ask(round.conversation.hr(), round.conversation)
                .statusCode(409)
                .body("code", equalTo("feedback-too-soon"));
        clock.moveTo(LocalDate.now(clock).plusMonths(12));
        FeedbackRound.ask(round.conversation.appraiser(), round.conversation).statusCode(201);
    }

    @Test
    void it_is_asked_for_by_the_two_of_the_appraisal_or_hr() {
        var conversation = Conversation.started();

        FeedbackRound.ask(conversation.manager(), conversation)
                .statusCode(422)
                .body("code", equalTo("appraisal-unknown"));
        FeedbackRound.ask(asStaff(conversation.appraiser.staffUid()), conversation)
                .statusCode(201);
        conversation
                .hr()
                .get(BASE + "/feedback-runs?organisation=" + conversation.organisation)
                .then()
                .statusCode(200)
                .body(
                        "items.personId",
                        contains(conversation.appraisee.personId().toString()));
    }
}
