package org.cadre.appraisal.calibration;

import static org.cadre.appraisal.testing.CalibrationRound.REASON;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.CalibrationRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules KS3 to KS6 of the guide: colleagues propose, the appraiser decides, the appraisee reads why. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CalibrationTest {

    @Test
    void ks3_what_is_put_forward_is_shown_to_the_invited_and_to_nobody_else() {
        var round = CalibrationRound.invited().putForward();
        var conversation = round.conversation;

        round.shownTo(round.colleague())
                .statusCode(200)
                .body("shown.appraisalId", contains(conversation.id))
                .body("shown.what", contains(4))
                .body("shown.how", contains(3));
        round.shownTo(conversation.hr()).statusCode(403);
        round.shownTo(conversation.appraisee()).statusCode(404);
        round.shownTo(conversation.manager()).statusCode(404);
        round.colleague().get(BASE + conversation.path()).then().statusCode(404);
    }

    @Test
    void ks3_only_who_holds_it_puts_it_forward_and_once() {
        var round = CalibrationRound.invited();
        var conversation = round.conversation;

        round.put(round.colleague(), conversation.id).statusCode(422).body("code", equalTo("appraisal-unknown"));
        round.put(conversation.hr(), conversation.id).statusCode(403);
        round.putForward()
                .put(conversation.appraiser(), conversation.id)
                .statusCode(409)
                .body("code", equalTo("appraisal-put-forward"));
    }

    @Test
    void ks3_what_was_signed_is_not_put_forward_any_more() {
        var round = CalibrationRound.invited();
        act(round.conversation.appraiser(), round.conversation.path(), "sign").statusCode(200);

        round.put(round.conversation.appraiser(), round.conversation.id)
                .statusCode(422)
                .body("code", equalTo("appraisal-unknown"));
    }

    @Test
    void ks4_a_proposal_is_about_one_half_with_another_rating_and_a_reason() {
        var round = CalibrationRound.invited().putForward();

        round.propose(round.colleague(), "HOW", 3).statusCode(422).body("code", equalTo("rating-unchanged"));
        round.propose(round.colleague(), "HOW", 6)
                .statusCode(422)
                .body("code", equalTo("rating-not-on-scale"))
                .body("errors.pointer", contains("#/rating"));
        round.propose(round.conversation.appraiser(), "HOW", 4)
                .statusCode(422)
                .body("code", equalTo("appraisal-of-proposer"));
        round.propose(round.conversation.hr(), "HOW", 4).statusCode(403);
        round.propose(round.colleague(), "HOW", 4)
                .statusCode(200)
                .body("shown[0].proposals.before", contains(3))
                .body("shown[0].proposals.after", contains(4))
                .body("shown[0].proposals.reason", contains(REASON))
                .body("shown[0].proposals.state", contains("PROPOSED"));
    }

    /** Most who are invited are appraised by somebody who is invited, too. */
    @Test
    void ks3_ks4_who_is_invited_sees_nothing_of_their_own_and_proposes_nothing_about_it() {
        var round = CalibrationRound.invited().putForward();
        var conversation = round.conversation;
        round.holding(conversation.appraisee);
        round.invite(conversation.appraisee).statusCode(200);

        round.shownTo(conversation.appraisee()).statusCode(200).body("shown", empty());
        round.propose(conversation.appraisee(), "HOW", 5)
                .statusCode(422)
                .body("code", equalTo("appraisal-about-proposer"));
        round.shownTo(round.colleague()).body("shown[0].proposals", empty());
    }

    @Test
    void ks3_nobody_sees_who_stands_above_them_and_who_stands_above_sees_them() {
        var round = CalibrationRound.invited().putForward();
        var conversation = round.conversation;
        var report = Upstream.employee(conversation.organisation, conversation.appraisee);
        var below = Upstream.employee(conversation.organisation, report);
        round.holding(report);
        round.holding(below);
        round.holding(conversation.manager);
        round.invite(report, below, conversation.manager).statusCode(200);

        for (var person : List.of(report, below)) {
            round.shownTo(asStaff(person.staffUid())).statusCode(200).body("shown", empty());
            round.propose(asStaff(person.staffUid()), "HOW", 5)
                    .statusCode(422)
                    .body("code", equalTo("appraisal-unknown"));
        }
        round.shownTo(conversation.manager()).statusCode(200).body("shown.appraisalId", contains(conversation.id));
    }

    @Test
    void ks3_who_holds_the_appraisal_of_somebody_above_them_sees_it() {
        var round = CalibrationRound.invited().putForward();
        var conversation = round.conversation;
        var report = Upstream.employee(conversation.organisation, conversation.appraisee);
        var wanted = Map.of("appraiserId", report.personId(), "reason", "CONFLICT_OF_INTEREST");
        act(conversation.hr(), conversation.path(), "hand-over", wanted).statusCode(200);
        round.invite(report).statusCode(200);

        round.shownTo(asStaff(report.staffUid())).statusCode(200).body("shown", empty());
        round.put(asStaff(report.staffUid()), conversation.id)
                .statusCode(200)
                .body("shown.appraiserId", contains(report.personId().toString()));
    }

    @Test
    void ks5_nobody_changes_a_rating_over_the_appraisers_head() {
        var round = CalibrationRound.invited().putForward();
        var proposal = round.proposed();

        round.decide(round.colleague(), proposal, true).statusCode(403).body("code", equalTo("decision-of-appraiser"));
        round.decide(round.conversation.hr(), proposal, true).statusCode(403);
        summary(round, 4, 3);
        round.decide(round.conversation.appraiser(), proposal, false)
                .statusCode(200)
                .body("shown[0].proposals.state", contains("DECLINED"));
        summary(round, 4, 3);
        round.decide(round.conversation.appraiser(), proposal, true)
                .statusCode(409)
                .body("code", equalTo("proposal-decided"));
    }

    @Test
    void ks5_ks6_accepting_changes_one_half_and_the_appraisee_reads_what_and_why() {
        var round = CalibrationRound.invited().putForward();
        var conversation = round.conversation;

        round.decide(conversation.appraiser(), round.proposed(), true)
                .statusCode(200)
                .body("shown[0].proposals.state", contains("ACCEPTED"));
        summary(round, 4, 4);
        round.propose(round.colleague(), "HOW", 5).body("shown[0].proposals[1].before", equalTo(4));
        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/summary")
                .then()
                .statusCode(403)
                .body("code", equalTo("draft-not-shared"));
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/summary")
                .then()
                .statusCode(200)
                .body("how", equalTo(4))
                .body("calibrated.half", contains("HOW"))
                .body("calibrated.before", contains(3))
                .body("calibrated.after", contains(4))
                .body("calibrated.reason", contains(REASON))
                .body("calibrated[0].changedAt", notNullValue());
    }

    @Test
    void ks5_a_proposal_about_another_rating_than_the_present_is_stale() {
        var round = CalibrationRound.invited().putForward();
        var conversation = round.conversation;
        var proposal = round.proposed();
        put(conversation.appraiser(), conversation.path(), "overall-ratings", Map.of("what", 4, "how", 2))
                .statusCode(200);

        round.decide(conversation.appraiser(), proposal, true)
                .statusCode(409)
                .body("code", equalTo("rating-changed-since"));
        summary(round, 4, 2);
        round.shownTo(conversation.appraiser()).body("shown[0].proposals.state", contains("PROPOSED"));
    }

    @Test
    void ks5_what_is_stale_is_replaced_once_the_appraisal_is_put_forward_again() {
        var round = CalibrationRound.invited().putForward();
        var appraiser = round.conversation.appraiser();
        var stale = round.proposed();
        put(appraiser, round.conversation.path(), "overall-ratings", Map.of("what", 4, "how", 2))
                .statusCode(200);

        round.put(appraiser, round.conversation.id)
                .statusCode(200)
                .body("shown.how", contains(2))
                .body("shown[0].proposals.state", contains("LAPSED"));
        round.decide(appraiser, stale, true).statusCode(409).body("code", equalTo("proposal-decided"));
        var fresh = round.proposed();
        round.decide(appraiser, fresh, true)
                .statusCode(200)
                .body("shown.how", contains(4))
                .body("shown[0].proposals.before", contains(3, 2))
                .body("shown[0].proposals.state", contains("LAPSED", "ACCEPTED"));
        summary(round, 4, 4);
    }

    @Test
    void ks5_what_an_accepted_proposal_makes_stale_lapses_and_the_other_half_does_not() {
        var round = CalibrationRound.invited().putForward();
        round.propose(round.colleague(), "HOW", 5).statusCode(200);
        round.propose(round.colleague(), "WHAT", 5).statusCode(200);

        round.decide(round.conversation.appraiser(), round.proposed(), true)
                .statusCode(200)
                .body("shown.what", contains(4))
                .body("shown.how", contains(4))
                .body("shown[0].proposals.state", contains("LAPSED", "PROPOSED", "ACCEPTED"));
    }

    @Test
    void ks5_what_was_signed_meanwhile_is_not_changed() {
        var round = CalibrationRound.invited().putForward();
        var proposal = round.proposed();
        act(round.conversation.appraiser(), round.conversation.path(), "sign").statusCode(200);

        round.decide(round.conversation.appraiser(), proposal, true)
                .statusCode(409)
                .body("code", equalTo("appraisal-not-writable"));
        round.decide(round.conversation.appraiser(), proposal, false).statusCode(200);
    }

    private static void summary(CalibrationRound round, int what, int how) {
        var changes = round.conversation
                .appraiser()
                .get(BASE + round.conversation.path() + "/summary")
                .then()
                .statusCode(200)
                .body("what", equalTo(what))
                .body("how", equalTo(how));
        if (how != 4) {
            changes.body("calibrated", empty());
        } else {
            changes.body("calibrated", hasSize(1));
        }
    }

    @Test
    void ks5_what_is_decided_is_a_proposal_of_this_session() {
        var round = CalibrationRound.invited().putForward();
        var elsewhere = CalibrationRound.invited().putForward().proposed();

        for (var unknown : new String[] {UUID.randomUUID().toString(), elsewhere}) {
            round.decide(round.conversation.appraiser(), unknown, true)
                    .statusCode(422)
                    .body("code", equalTo("proposal-unknown"));
        }
    }
}
