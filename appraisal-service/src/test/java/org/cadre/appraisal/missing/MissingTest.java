package org.cadre.appraisal.missing;

import static org.cadre.appraisal.missing.MissingOfCycle.awaiting;
import static org.cadre.appraisal.missing.MissingOfCycle.missing;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.enrolment.Crowd;
import org.cadre.appraisal.enrolment.Passes;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.LastingCycle;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * Rules N2 to N4 of the guide: what is missing in a cycle. In each conversation the appraisee and the appraiser have an
 * appraisal, and their manager waits for somebody above.
 */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class MissingTest {

    @Inject
    Passes pass;

    @Inject
    MissingTallies tallies;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Crowd crowd;

    private Conversation enrolled() {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        return conversation;
    }

    @Test
    void n2_everything_is_missing_of_a_draft_and_nothing_of_what_is_complete() {
        var conversation = enrolled();
        var all = missing(conversation)
                .body("missing.goingOn", equalTo(2))
                .body("missing.withoutObjectives", equalTo(2))
                .body("missing.withoutCheckIn", equalTo(2))
                .body("missing.withoutFeedback", equalTo(0))
                .body("missing.awaiting.size()", equalTo(1));
        awaiting(all, "missing", "APPRAISEE", 2);

        conversation.complete();
        pass.overChanges();

        missing(conversation).body("missing.goingOn", equalTo(1)).body("missing.withoutObjectives", equalTo(1));
    }

    @Test
    void n3_what_the_appraisee_has_not_shared_is_missing_to_everybody_else() {
        var conversation = enrolled().preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(3))
                .statusCode(200);
        missing(conversation).body("missing.withoutObjectives", equalTo(2));

        conversation.shared();

        var shared = missing(conversation).body("missing.withoutObjectives", equalTo(1));
        awaiting(shared, "missing", "APPRAISEE", 1);
        awaiting(shared, "missing", "APPRAISER", 1);
    }

    @Test
    void n3_objectives_that_are_taken_out_again_are_missing() {
        var conversation = enrolled().met();
        put(conversation.appraiser(), conversation.path(), "objectives", Conversation.objectives(3))
                .statusCode(200);
        missing(conversation).body("missing.withoutObjectives", equalTo(1));

        put(conversation.appraiser(), conversation.path(), "objectives", Conversation.objectives(0))
                .statusCode(200);

        missing(conversation).body("missing.withoutObjectives", equalTo(2));
    }

    @Test
    void n3_one_check_in_is_enough_whoever_wrote_it() {
        var conversation = enrolled();
        for (var day : new String[] {"2026-04-01", "2026-04-02"}) {
            act(
                            conversation.appraisee(),
                            conversation.path(),
                            "record-check-in",
                            Map.of("heldOn", day, "note", "A first talk"))
                    .statusCode(200);
        }

        missing(conversation).body("missing.withoutCheckIn", equalTo(1)).body("checkInsFrom", equalTo("2026-10-01"));
    }

    @Test
    void n3_no_check_in_is_missing_before_the_middle_of_the_cycle() {
        var organisation = Conversation.newOrganisation();
        Upstream.publishFramework();
        crowd.at(organisation, 1);
        var startsOn = calendar.today().minusDays(10);
        var cycle = openFrom(organisation, startsOn);
        pass.overEverybody(cycle);

        missing(organisation, cycle)
                .body("missing.goingOn", equalTo(1))
                .body("missing.withoutCheckIn", nullValue())
                .body("checkInsFrom", equalTo(startsOn.plusMonths(6).toString()));
    }

    @Test
    void n2_for_whom_it_waits_is_what_n1_says() {
        var conversation = enrolled().signedOnce();
        var signed = missing(conversation);
        awaiting(signed, "missing", "APPRAISEE", 2);
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);
        awaiting(missing(conversation), "missing", "REVIEWER", 1);

        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", "TO_BE_CHANGED", "statement", "The evidence says otherwise"))
                .statusCode(200);

        var reopened = missing(conversation);
        awaiting(reopened, "missing", "APPRAISER", 1);
        awaiting(reopened, "missing", "REVIEWER", null);
    }

    @Test
    void n2_it_waits_for_hr_from_the_day_after_the_appraisers_last_day_until_it_is_handed_over() {
        var conversation = enrolled();
        inPostUntil(conversation, calendar.today());
        awaiting(missing(conversation), "missing", "HR", null);
        inPostUntil(conversation, calendar.today().minusDays(1));
        var left = missing(conversation);
        awaiting(left, "missing", "HR", 1);
        awaiting(left, "missing", "APPRAISEE", null);

        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);

        var held = missing(conversation);
        awaiting(held, "missing", "HR", null);
        awaiting(held, "missing", "APPRAISEE", 1);
    }

    @Test
    void n2_a_day_that_comes_is_seen_by_the_comparison_of_that_day() {
        var conversation = enrolled();
        change("update workforce_assignment set ends_on = '%s' where person_id = '%s'"
                .formatted(calendar.today().minusDays(1), conversation.appraiser.personId()));
        change("delete from cycle_member_due");
        change("update cycle_comparison set compared_on = null where cycle_id = '%s'".formatted(conversation.cycleId));

        pass.overEverybody(conversation.cycleId);

        awaiting(missing(conversation), "missing", "HR", 1);
    }

    @Test
    void n2_who_is_not_expected_to_be_appraised_is_not_counted() {
        var conversation = enrolled();
        change("insert into workforce_exclusion values ('%s', '%s', '%s', '%s', null, 1)"
                .formatted(
                        conversation.id,
                        conversation.appraisee.personId(),
                        conversation.organisation,
                        calendar.today()));
        pass.overChanges();
        missing(conversation).body("missing.goingOn", equalTo(1));

        change("""
                update workforce_exclusion set person_id = null, organisation = null, from_day = null, to_day = null
                where exclusion_id = '%s'
                """.formatted(conversation.id));
        pass.overChanges();

        missing(conversation).body("missing.goingOn", equalTo(2));
    }

    @Test
    void n2_the_numbers_are_the_same_before_and_after_they_are_added_up() {
        var conversation = enrolled().met();
        for (var turn = 0; turn < 2; turn++) {
            var numbers = missing(conversation).body("missing.goingOn", equalTo(2));
            awaiting(numbers, "missing", "APPRAISEE", 1);
            awaiting(numbers, "missing", "APPRAISER", 1);
            tallies.addUp();
        }
    }

    @Test
    void n4_feedback_of_a_board_member_is_missing_until_somebody_asks_for_it() {
        var conversation = enrolled();
        post(
                        conversation.hr(),
                        "/board-seats",
                        Map.of(
                                "organisation", conversation.organisation,
                                "body", "NHS_TRUST",
                                "personId", conversation.appraisee.personId(),
                                "role", "CHAIR",
                                "startsOn", "2026-04-01"))
                .statusCode(201);
        missing(conversation).body("missing.withoutFeedback", equalTo(1));

        var round = FeedbackRound.asked(conversation);
        missing(conversation).body("missing.withoutFeedback", equalTo(0));

        act(conversation.hr(), round.path(), "cancel").statusCode(200);
        missing(conversation).body("missing.withoutFeedback", equalTo(1));
    }

    @Test
    void n2_it_is_for_hr_and_who_answers_for_the_organisation() {
        var organisation = Conversation.newOrganisation();
        var path = BASE + "/cycles/" + Conversation.openCycle(organisation) + "/missing";

        as("accountable-officer@" + organisation).get(path).then().statusCode(200);
        as("education-lead@" + organisation).get(path).then().statusCode(404);
        as("hr@RDU").get(path).then().statusCode(404);
    }

    private String openFrom(String organisation, LocalDate startsOn) {
        var cycle = LastingCycle.draft(organisation, 2026, startsOn);
        act(as("hr@" + organisation), "/cycles/" + cycle, "open").statusCode(200);
        return cycle;
    }

    private void inPostUntil(Conversation conversation, LocalDate lastDay) {
        change("update workforce_assignment set ends_on = '%s' where person_id = '%s'"
                .formatted(lastDay, conversation.appraiser.personId()));
        pass.overChanges();
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }
}
