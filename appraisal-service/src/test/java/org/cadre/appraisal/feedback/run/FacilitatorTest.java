package org.cadre.appraisal.feedback.run;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules FB2 and FB10 of the guide: nobody gets at a report by naming themselves, and nobody asks about who has left. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FacilitatorTest {

    @Inject
    Transactions transactions;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void hr_does_not_make_itself_the_facilitator() {
        var round = FeedbackRound.asked();
        var adviser = Upstream.employee(round.conversation.organisation);

        act(
                        asStaff(adviser.staffUid(), "hr@" + round.conversation.organisation),
                        round.path(),
                        "assign-facilitator",
                        Map.of("facilitatorId", adviser.personId()))
                .statusCode(422)
                .body("code", equalTo("facilitator-is-caller"));
    }

    @Test
    void who_manages_the_subject_is_no_facilitator_even_where_another_appraises() {
        var conversation = Conversation.started();
        var lineManager = conversation.appraiser;
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);

        FeedbackRound.asked(conversation)
                .assign(lineManager)
                .statusCode(422)
                .body("code", equalTo("facilitator-involved"));
    }

    @Test
    void nobody_above_or_below_the_subject_in_a_line_is_a_facilitator() {
        var round = FeedbackRound.asked();
        var conversation = round.conversation;
        var report = Upstream.employee(conversation.organisation, conversation.appraisee);
        var theirReport = Upstream.employee(conversation.organisation, report);

        for (var involved : new Employee[] {conversation.appraiser, conversation.manager, report, theirReport}) {
            round.assign(involved).statusCode(422).body("code", equalTo("facilitator-involved"));
        }
        round.assign(Upstream.employee(conversation.organisation, conversation.manager))
                .statusCode(200);
    }

    @Test
    void two_do_not_deliver_each_others_reports_from_the_day_of_asking() {
        var mine = FeedbackRound.asked();
        var yours = FeedbackRound.asked();
        mine.assign(yours.conversation.appraisee).statusCode(200);

        yours.assign(mine.conversation.appraisee).statusCode(422).body("code", equalTo("facilitator-reciprocal"));
        mine.assign(mine.facilitator).statusCode(200);
        yours.assign(mine.conversation.appraisee).statusCode(200);
    }

    /** The time between two runs is reference data: twelve months from the opening. */
    @Test
    void two_do_not_deliver_each_others_reports_within_twelve_months() {
        var mine = FeedbackRound.asked().nominated(5, 0);
        act(mine.conversation.appraiser(), mine.path(), "approve").statusCode(200);
        var yours = FeedbackRound.asked();
        var you = yours.conversation.appraisee;
        mine.assign(you).statusCode(200);
        mine.open().statusCode(200);
        mine.answeredByAll().close().statusCode(200);
        act(asStaff(you.staffUid()), mine.path(), "release").statusCode(200);
        var again = LocalDate.now(clock).plusMonths(12);

        clock.moveTo(again.minusDays(1));
        yours.assign(mine.conversation.appraisee).statusCode(422).body("code", equalTo("facilitator-reciprocal"));
        clock.moveTo(again);
        yours.assign(mine.conversation.appraisee).statusCode(200);
        clock.moveTo(again.plusDays(1));
        yours.assign(mine.conversation.appraisee).statusCode(200);
    }

    /** Two of HR who agree would otherwise read each other's reports first. */
    @Test
    void hr_neither_approves_nor_runs_a_run_about_itself() {
        var round = FeedbackRound.asked().nominated(5, 0);
        var subject = round.conversation.appraisee;
        var hr = "hr@" + round.conversation.organisation;

        act(asStaff(subject.staffUid(), hr), round.path(), "approve").statusCode(403);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        var facilitator = Map.of("facilitatorId", round.facilitator.personId());
        act(asStaff(subject.staffUid(), hr), round.path(), "assign-facilitator", facilitator)
                .statusCode(403);
        round.assign(round.facilitator).statusCode(200);
        var last = Map.of("closesOn", LocalDate.now(clock).plusDays(7).toString());
        act(asStaff(subject.staffUid(), hr), round.path(), "open", last).statusCode(403);
    }

    /** Posts change between assignment and opening. */
    @Test
    void a_facilitator_who_has_come_into_the_line_does_not_see_the_run_open() {
        var round = FeedbackRound.asked().nominated(5, 0);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        var below = Upstream.managedPost(round.conversation.organisation, round.conversation.appraisee, "2020-01-01");
        Upstream.publishPerson(round.facilitator, 2, below);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !transactions
                        .bySystem(() -> people.managersOf(round.facilitator.personId(), LocalDate.now(clock)))
                        .isEmpty());

        round.open().statusCode(409).body("code", equalTo("facilitator-involved"));
    }

    @Test
    void once_there_is_a_report_only_a_facilitator_who_has_left_is_followed_by_another() {
        var round = FeedbackRound.asked().opened(4, 2);
        var another = Upstream.employee(round.conversation.organisation);
        round.assign(another).statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.answeredByAll().close().statusCode(200);

        round.assign(another).statusCode(409).body("code", equalTo("facilitator-final"));
        leaves(round.facilitator, round.conversation.organisation);
        round.assign(another).statusCode(200);
    }

    @Test
    void nobody_asks_about_somebody_who_works_there_no_more() {
        var conversation = Conversation.started();
        leaves(conversation.appraisee, conversation.organisation);

        for (var caller : new Employee[] {conversation.appraisee, conversation.appraiser}) {
            FeedbackRound.ask(asStaff(caller.staffUid()), conversation)
                    .statusCode(409)
                    .body("code", equalTo("subject-not-in-post"));
        }
    }

    private void leaves(Employee person, String organisation) {
        Upstream.publishPerson(person, 2, Upstream.assignment(organisation, "STAGE_2", "2020-01-01", "2020-12-31"));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions
                        .bySystem(() -> people.postsOf(person.personId(), LocalDate.parse("2026-04-01")))
                        .isEmpty());
    }
}
