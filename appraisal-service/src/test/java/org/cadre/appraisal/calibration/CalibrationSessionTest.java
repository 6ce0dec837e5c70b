package org.cadre.appraisal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.CalibrationRound;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules KS1, KS2, KS7 and KS8 of the guide: HR runs a session and reads no rating; figures show nobody. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CalibrationSessionTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void ks1_hr_opens_a_session_of_an_open_cycle_of_its_own() {
        var conversation = Conversation.started();

        CalibrationRound.open(as("hr@RDU"), conversation.cycleId)
                .statusCode(422)
                .body("code", equalTo("cycle-unknown"));
        CalibrationRound.open(conversation.appraiser(), conversation.cycleId).statusCode(403);
        CalibrationRound.open(conversation.hr(), conversation.cycleId)
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("figures", nullValue());
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
        CalibrationRound.open(conversation.hr(), conversation.cycleId)
                .statusCode(409)
                .body("code", equalTo("cycle-not-open"));
    }

    @Test
    void ks2_who_is_invited_holds_an_appraisal_of_the_cycle() {
        var round = CalibrationRound.invited();

        round.invite(round.colleague, Upstream.employee(round.conversation.organisation))
                .statusCode(422)
                .body("code", equalTo("invitation-invalid"))
                .body("errors.code", contains("appraiser-not-in-cycle"))
                .body("errors.pointer", contains("#/appraiserIds/1"));
        round.invite(round.colleague).statusCode(200).body("invited", hasSize(2));
        round.colleague()
                .get(BASE + "/calibration-sessions/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        round.conversation
                .hr()
                .get(BASE + "/calibration-sessions?organisation=" + round.conversation.organisation)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        round.conversation.appraisee().get(BASE + round.path).then().statusCode(404);
    }

    @Test
    void ks7_with_one_appraisal_nothing_is_shown_and_what_nobody_decided_lapses() {
        var round = CalibrationRound.invited().putForward();
        round.proposed();

        round.end()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("putForward", nullValue())
                .body("openProposals", equalTo(0))
                .body("figures.appraisals", equalTo("*"))
                .body("figures.withheld", equalTo(true))
                .body("figures.what", nullValue());
        round.end().statusCode(409).body("code", equalTo("calibration-session-ended"));
        assertThat(round.proposals(transactions, database)).containsExactly("LAPSED");
        assertThat(lines(round)).isZero();
    }

    @Test
    void ks7_with_eleven_the_session_shows_in_rounded_counts_what_became_of_ratings() {
        var round = CalibrationRound.invited().putForward();
        round.withTwins(10, transactions, database);
        round.decide(round.conversation.appraiser(), round.proposed(), true).statusCode(200);

        round.end()
                .statusCode(200)
                .body("figures.appraisals", equalTo("10"))
                .body("figures.withheld", equalTo(false))
                .body("figures.how", equalTo(Map.of("UNCHANGED", "10", "RAISED", "*")))
                .body("figures.what", equalTo(Map.of("UNCHANGED", "10")))
                .body(not(containsString("mean")));
    }

    /**
     * Rule KS7, attacked: eleven of twelve are in a session and all are complete at the close. Less the figures of the session, those
     * of the cycle would be the ratings of the twelfth; so the session tells nothing that can be subtracted.
     */
    @Test
    void ks7_the_cycle_less_the_session_is_nobodys_rating() {
        var round = CalibrationRound.invited().putForward();
        round.withTwins(10, transactions, database);
        var cycle = round.conversation.cycleId;
        var ended = round.end().statusCode(200).extract();
        change(
                "update appraisal set overall_what = coalesce(overall_what, 1), overall_how = coalesce(overall_how, 3),"
                        + " state = 'COMPLETE', completed_on = date '2026-06-17' where cycle_id = cast(:id as uuid)",
                cycle);
        closeCycle(round.conversation.hr(), "/cycles/" + cycle).statusCode(200);

        round.conversation
                .hr()
                .get(BASE + "/cycles/" + cycle + "/ratings")
                .then()
                .statusCode(200)
                .body("what.counts", equalTo(Map.of("4", "10", "1", "*")));
        assertThat(ended.<Map<String, String>>path("figures.what")).containsExactly(Map.entry("UNCHANGED", "10"));
        round.conversation.hr().get(BASE + round.path).then().body("figures", equalTo(ended.path("figures")));
    }

    /** Rule KS7, attacked: whoever compares two sessions finds nothing of how high the ratings are. */
    @Test
    void ks7_figures_are_the_same_however_high_the_ratings_are() {
        var high = CalibrationRound.invited().putForward();
        high.withTwins(10, transactions, database);
        var low = CalibrationRound.invited().putForward();
        low.withTwins(10, transactions, database);
        change(
                "update appraisal set overall_what = 2 where cycle_id = cast(:id as uuid) and overall_what is not null",
                low.conversation.cycleId);
        change("update calibration_appraisal set what_before = 2 where session_id = cast(:id as uuid)", low.id());

        var told = high.end().statusCode(200).extract().<Map<String, Object>>path("figures");

        low.end().statusCode(200).body("figures", equalTo(told));
    }

    @Test
    void ks7_with_ten_it_does_not() {
        var round = CalibrationRound.invited().putForward();
        round.withTwins(9, transactions, database);

        round.end().statusCode(200).body("figures.withheld", equalTo(true));
    }

    /** Rule S5: where there was nothing to rate, there is nothing to compare. */
    @Test
    void ks3_an_overall_rating_that_does_not_count_is_not_put_forward() {
        var round = CalibrationRound.invited();
        var conversation = round.conversation;

        change(
                "update appraisal set appraisal_year = 2025, overall_what = 9 where id = cast(:id as uuid)",
                conversation.id);
        round.put(conversation.appraiser(), conversation.id).statusCode(422).body("code", equalTo("appraisal-unknown"));
        change("update appraisal set overall_what = 4 where id = cast(:id as uuid)", conversation.id);
        round.put(conversation.appraiser(), conversation.id).statusCode(200);
    }

    /** Rule S5: what was put forward before it was left out stays out of the figures. */
    @Test
    void ks7_ten_that_count_are_withheld_although_eleven_were_put_forward() {
        var round = CalibrationRound.invited().putForward();
        round.withTwins(10, transactions, database);
        change(
                "update calibration_appraisal set what_before = 9 where appraisal_id = cast(:id as uuid)",
                round.conversation.id);

        round.end().statusCode(200).body("putForward", equalTo(10)).body("figures.withheld", equalTo(true));
    }

    private void change(String sql, String id) {
        transactions.runBySystem(() ->
                database.createNativeMutationQuery(sql).setParameter("id", id).executeUpdate());
    }

    @Test
    void ks7_counts_are_rounded_from_the_beginning() {
        var round = CalibrationRound.invited();
        var list = "/calibration-sessions?organisation=" + round.conversation.organisation;

        counted(round).body("putForward", equalTo(0)).body("openProposals", equalTo(0));
        round.putForward();
        round.withTwins(6, transactions, database);
        round.proposed();
        counted(round).body("putForward", nullValue()).body("openProposals", nullValue());
        round.withTwins(1, transactions, database);
        counted(round).body("putForward", equalTo(10));
        round.conversation.hr().get(BASE + list).then().body("items.putForward", contains(10));
    }

    @Test
    void ks8_the_invited_see_it_until_it_ends_and_hr_afterwards() {
        var round = CalibrationRound.invited().putForward();
        var proposal = round.proposed();
        round.shownTo(round.colleague()).statusCode(200);
        round.colleague().get(BASE + round.path).then().statusCode(200);

        round.end().statusCode(200);

        round.colleague().get(BASE + round.path).then().statusCode(404);
        round.shownTo(round.colleague()).statusCode(404).body("code", equalTo("calibration-session-not-found"));
        round.shownTo(round.conversation.appraiser()).statusCode(404);
        round.propose(round.colleague(), "HOW", 4).statusCode(404);
        round.decide(round.conversation.appraiser(), proposal, true).statusCode(404);
        round.colleague()
                .get(BASE + "/calibration-sessions/mine")
                .then()
                .statusCode(200)
                .body("items", empty());
        round.conversation.hr().get(BASE + round.path).then().statusCode(200).body("figures.withheld", equalTo(true));
        round.shownTo(round.conversation.hr()).statusCode(403);
    }

    @Test
    void ks1_a_page_shows_each_session_with_its_own_counts_and_figures() {
        var ended = CalibrationRound.ended(transactions, database);
        var organisation = ended.conversation.organisation;
        CalibrationRound.open(as("hr@" + organisation), ended.conversation.cycleId)
                .statusCode(201);
        CalibrationRound.open(as("hr@" + organisation), ended.conversation.cycleId)
                .statusCode(201);

        as("hr@" + organisation)
                .get(BASE + "/calibration-sessions?organisation=" + organisation)
                .then()
                .statusCode(200)
                .body("items.state", contains("OPEN", "OPEN", "ENDED"))
                .body("items.putForward", contains(0, 0, 10))
                .body("items.openProposals", contains(0, 0, 0))
                .body("items[2].figures.how", equalTo(Map.of("UNCHANGED", "10", "RAISED", "*")));
    }

    private static ValidatableResponse counted(CalibrationRound round) {
        return round.conversation.hr().get(BASE + round.path).then().statusCode(200);
    }

    private long lines(CalibrationRound round) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from calibration_move where session_id = cast(:id as uuid)", Long.class)
                .setParameter("id", round.id())
                .getSingleResult());
    }
}
