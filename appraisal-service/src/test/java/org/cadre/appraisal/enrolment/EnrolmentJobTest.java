package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.LastingCycle;
import org.cadre.appraisal.testing.Refusal;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C15 of the guide: the enrolment of a cycle can be looked at while it goes on, and once it is over. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EnrolmentJobTest {

    @Inject
    Passes pass;

    @Inject
    Crowd crowd;

    @Inject
    DoingPieces pieces;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private String organisation;

    @BeforeEach
    void an_organisation_of_its_own() {
        Upstream.publishFramework();
        organisation = Conversation.newOrganisation();
    }

    @AfterEach
    void nobody_is_aside() {
        change("delete from enrolment_set_aside");
    }

    @Test
    void c15_a_draft_is_not_opened_and_an_open_cycle_waits_for_its_first_round() {
        var draft = LastingCycle.draft(organisation, 2026);
        enrolment(draft).body("state", equalTo("NOT_OPENED")).body("pieces", nullValue());

        act(as("hr@" + organisation), "/cycles/" + draft, "open").statusCode(200);

        enrolment(draft)
                .body("state", equalTo("WAITING"))
                .body("problem", nullValue())
                .body("startedAt", nullValue())
                .body("failed", equalTo(0));
    }

    @Test
    void c15_pieces_are_done_one_by_one_and_the_last_one_ends_the_round() {
        crowd.at(organisation, 450);
        var cycle = Conversation.openCycle(organisation);

        var round = pieces.begin(UUID.fromString(cycle)).orElseThrow();
        enrolment(cycle)
                .body("state", equalTo("RUNNING"))
                .body("people", equalTo(451))
                .body("pieces", equalTo(3))
                .body("piecesDone", equalTo(0))
                .body("created", equalTo(0))
                .body("startedAt", notNullValue())
                .body("finishedAt", nullValue());
        assertThat(pieces.goOn(round)).isTrue();
        var some = enrolment(cycle)
                .body("state", equalTo("RUNNING"))
                .body("piecesDone", equalTo(1))
                .extract()
                .jsonPath();
        assertThat(some.getInt("created") + some.getMap("setAside").size()).isEqualTo(EnrolmentPieces.SIZE);
        assertThat(pieces.goOn(round)).isTrue();
        assertThat(pieces.goOn(round)).isTrue();
        enrolment(cycle).body("state", equalTo("RUNNING")).body("piecesDone", equalTo(3));
        assertThat(pieces.goOn(round)).isFalse();

        enrolment(cycle)
                .body("state", equalTo("FINISHED"))
                .body("created", equalTo(450))
                .body("alreadyThere", equalTo(0))
                .body("setAside.size()", equalTo(1))
                .body("setAside.NO_APPRAISER", equalTo(1))
                .body("failed", equalTo(0))
                .body("finishedAt", notNullValue());
    }

    @Test
    void c15_what_hr_started_was_there_already_and_so_is_everything_in_the_next_round() {
        var conversation = Conversation.started();
        organisation = conversation.organisation;
        var cycle = conversation.cycleId;

        pass.overEverybody(cycle);
        enrolment(cycle).body("created", equalTo(1)).body("alreadyThere", equalTo(1));

        change("update cycle_comparison set compared_on = null where cycle_id = '%s'".formatted(cycle));
        pass.overEverybody(cycle);
        enrolment(cycle)
                .body("state", equalTo("FINISHED"))
                .body("people", equalTo(0))
                .body("pieces", equalTo(0))
                .body("created", equalTo(0))
                .body("alreadyThere", equalTo(2));
    }

    @Test
    void c15_a_round_that_was_followed_by_another_one_changes_nothing_of_it() {
        crowd.at(organisation, 10);
        var cycle = Conversation.openCycle(organisation);
        var first = pieces.begin(UUID.fromString(cycle)).orElseThrow();
        var second = pieces.begin(UUID.fromString(cycle)).orElseThrow();

        assertThat(pieces.goOn(first)).isTrue();
        enrolment(cycle).body("piecesDone", equalTo(0)).body("created", equalTo(10));
        assertThat(pieces.goOn(first)).isFalse();
        enrolment(cycle).body("state", equalTo("RUNNING"));
        assertThat(pieces.goOn(second)).isTrue();
        assertThat(pieces.goOn(second)).isFalse();
        enrolment(cycle)
                .body("state", equalTo("FINISHED"))
                .body("piecesDone", equalTo(1))
                .body("created", equalTo(10));
    }

    @Test
    void c15_a_round_whose_replica_stopped_is_over_once_another_has_compared_everybody() {
        crowd.at(organisation, 250);
        var cycle = Conversation.openCycle(organisation);
        var first = pieces.begin(UUID.fromString(cycle)).orElseThrow();
        var stopped = pieces.begin(UUID.fromString(cycle)).orElseThrow();
        assertThat(pieces.begin(UUID.fromString(cycle)).map(Round::people)).contains(251);
        while (pieces.goOn(first)) {
            enrolment(cycle).body("state", equalTo("RUNNING"));
        }

        assertThat(pieces.begin(UUID.fromString(cycle))).isEmpty();

        enrolment(cycle)
                .body("state", equalTo("FINISHED"))
                .body("pieces", equalTo(2))
                .body("piecesDone", equalTo(2))
                .body("created", equalTo(250))
                .body("finishedAt", notNullValue());
        assertThat(pieces.goOn(stopped)).isTrue();
        enrolment(cycle).body("state", equalTo("FINISHED")).body("piecesDone", equalTo(2));
    }

    @Test
    void c15_what_was_compared_on_the_day_before_ends_no_round_of_today() {
        crowd.at(organisation, 1);
        var cycle = Conversation.openCycle(organisation);
        pass.overEverybody(cycle);
        var number = "select number from enrolment_round where cycle_id = '%s'".formatted(cycle);
        change("update enrolment_round set finished_at = null where cycle_id = '%s'".formatted(cycle));
        change("update cycle_comparison set compared_on = compared_on - 1 where cycle_id = '%s'".formatted(cycle));

        assertThat(pieces.begin(UUID.fromString(cycle))).isPresent();

        assertThat(number(number)).isEqualTo(2);
        enrolment(cycle).body("state", equalTo("RUNNING"));
    }

    @Test
    void c15_who_fails_is_counted_until_it_succeeds_and_its_piece_is_done_all_the_same() {
        var failing = crowd.at(organisation, 3).getLast();
        var cycle = Conversation.openCycle(organisation);
        try (var refused = Refusal.of("appraisal", "person_id = '%s'".formatted(failing))) {
            assertThat(refused).isNotNull();
            pass.overEverybody(cycle);
        }
        enrolment(cycle)
                .body("state", equalTo("FINISHED"))
                .body("piecesDone", equalTo(1))
                .body("created", equalTo(2))
                .body("failed", equalTo(1));

        change("update enrolment_set_aside set next_try_at = now() - interval '1 hour'");
        pass.overSetAside();

        enrolment(cycle).body("created", equalTo(3)).body("failed", equalTo(0));
    }

    @Test
    void c15_a_cycle_that_is_aside_as_a_whole_says_why_and_what_would_let_it_go_on() {
        crowd.at(organisation, 1);
        var cycle = Conversation.openCycle(organisation);
        ofYear(2041, cycle);
        enrolment(cycle).body("state", equalTo("WAITING")).body("problem.code", equalTo("no-active-template"));

        pass.overEverybody(cycle);

        enrolment(cycle)
                .body("state", equalTo("SET_ASIDE"))
                .body("problem.code", equalTo("no-active-template"))
                .body("problem.rule", equalTo("F1"))
                .body("problem.satisfiedBy", notNullValue());
        ofYear(2026, cycle);
    }

    @Test
    void c15_a_closed_cycle_enrols_nobody_any_more() {
        crowd.at(organisation, 1);
        var cycle = Conversation.openCycle(organisation);
        pass.overEverybody(cycle);

        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);

        enrolment(cycle).body("state", equalTo("CLOSED")).body("created", equalTo(1));
    }

    @Test
    void c15_it_is_for_hr_and_who_answers_for_the_organisation() {
        var path = BASE + "/cycles/" + Conversation.openCycle(organisation) + "/enrolment";

        as("accountable-officer@" + organisation).get(path).then().statusCode(200);
        as("hr@RDU").get(path).then().statusCode(404);
        as("education-lead@" + organisation).get(path).then().statusCode(404);
    }

    private ValidatableResponse enrolment(String cycle) {
        return as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/enrolment")
                .then()
                .statusCode(200);
    }

    private void ofYear(int year, String cycle) {
        change("update appraisal_cycle set appraisal_year = %d where id = '%s'".formatted(year, cycle));
    }

    private long number(String sql) {
        return transactions.bySystem(
                () -> database.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }
}
