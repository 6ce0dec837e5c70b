package org.cadre.appraisal.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules B4 to B8 of the guide through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FitnessTestResourceTest {

    private static final String TESTS = "/fit-and-proper-tests";
    private static final String TOPIC = "cadre.appraisal.fit-and-proper-tests.v1";
    private static final Map<String, Object> FIT = Map.of("verdict", "FIT");
    private static final Map<String, Object> MITIGATED =
            Map.of("verdict", "FIT_WITH_MITIGATION", "statement", "No part in that contract");

    @Inject
    MovableClock clock;

    @Inject
    LapsingTests lapsing;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b5_the_member_attests_the_secretary_checks_the_chair_signs_off() {
        var board = Boardroom.complete();
        var test = board.checked();

        act(board.chair(), test, "sign-off", FIT).statusCode(200).body("state", equalTo("FIT"));

        board.member()
                .get(BASE + test)
                .then()
                .statusCode(200)
                .body("checks", hasSize(19))
                .body("missing", empty());
        assertThat(PublishedEvents.on(TOPIC).about(id(test)))
                .extracting(Published::type)
                .hasSize(3)
                .containsOnly("cadre.appraisal.fit-and-proper-test.changed.v1");
        assertThat(PublishedEvents.on(TOPIC).about(id(test)))
                .noneMatch(event -> event.data().toString().contains("Seen by"));
    }

    @Test
    void b4_only_who_has_a_part_by_a_seat_of_the_board_knows_of_a_test() {
        var board = Boardroom.complete();
        var test = board.test(board.memberSeat);

        for (var stranger : new String[] {"hr", "accountable-officer", "auditor"}) {
            as(stranger + "@" + board.organisation).get(BASE + test).then().statusCode(404);
        }
        board.deputy().get(BASE + test).then().statusCode(404);
        board.hr()
                .get(BASE + TESTS + "?organisation=" + board.organisation)
                .then()
                .statusCode(403);
        board.chair()
                .get(BASE + TESTS + "?organisation=" + board.organisation)
                .then()
                .statusCode(200)
                .body("items.state", contains("NOT_STARTED"));
        post(board.hr(), TESTS, Map.of("seatId", board.memberSeat))
                .statusCode(422)
                .body("code", equalTo("seat-unknown"));
        act(board.chair(), test, "attest").statusCode(403);
        act(board.member(), test, "sign-off", FIT).statusCode(403);
    }

    @Test
    void b5_the_chairs_own_test_is_for_the_deputy() {
        var board = Boardroom.complete();
        var test = board.test(board.chairSeat);
        act(board.chair(), test, "attest").statusCode(200);

        act(board.chair(), test, "sign-off", FIT).statusCode(403);
        act(board.chair(), test, "investigate", Map.of("grounds", "Of myself")).statusCode(403);
        act(board.deputy(), test, "sign-off", FIT)
                .statusCode(422)
                .body("code", equalTo("fit-and-proper-incomplete"))
                .body("errors", hasSize(19));
    }

    @Test
    void b4_one_unfinished_test_a_seat_and_only_of_members() {
        var board = Boardroom.complete();
        board.test(board.memberSeat);

        post(board.secretary(), TESTS, Map.of("seatId", board.memberSeat))
                .statusCode(409)
                .body("code", equalTo("fit-and-proper-test-open"));
        post(board.secretary(), TESTS, Map.of("seatId", board.secretarySeat)).statusCode(422);
    }

    @Test
    void b6_a_check_is_one_of_those_in_force() {
        var board = Boardroom.complete();
        var test = board.test(board.memberSeat);
        act(board.member(), test, "attest").statusCode(200);

        board.check(test, "HOROSCOPE", "CLEAR").statusCode(422).body("code", equalTo("check-unknown"));
        act(board.member(), test, "record-check", Map.of("kind", "DBS", "checkedOn", "2026-04-02", "finding", "CLEAR"))
                .statusCode(403);
    }

    @Test
    void b7_after_twelve_months_it_lapses_and_the_others_are_told_once() {
        var board = Boardroom.complete();
        clock.moveTo(LocalDate.parse("2026-12-01"));
        var test = board.checked();
        act(board.chair(), test, "sign-off", FIT).statusCode(200).body("validUntil", equalTo("2027-12-01"));

        for (var day : new String[] {"2027-11-30", "2027-12-01"}) {
            clock.moveTo(LocalDate.parse(day));
            lapsing.lapse();
            board.member().get(BASE + test).then().body("test.state", equalTo("FIT"));
        }
        clock.moveTo(LocalDate.parse("2027-12-02"));
        board.member().get(BASE + test).then().body("test.state", equalTo("LAPSED"));
        lapsing.lapse();
        lapsing.lapse();

        assertThat(PublishedEvents.on(TOPIC).about(id(test)))
                .extracting(event -> event.data().get("state").asText())
                .containsExactly("NOT_STARTED", "IN_PROGRESS", "FIT", "LAPSED");
    }

    @Test
    void b7_the_next_sign_off_takes_the_place_of_the_last() {
        var board = Boardroom.complete();
        var first = board.checked();
        act(board.chair(), first, "sign-off", FIT).statusCode(200);
        var second = board.checked();
        board.member().get(BASE + first).then().body("test.state", equalTo("FIT"));

        act(board.chair(), second, "sign-off", Map.of("verdict", "NOT_FIT", "statement", "It was found to be so"))
                .statusCode(200);

        board.member().get(BASE + first).then().body("test.state", equalTo("LAPSED"));
    }

    @Test
    void b8_a_doubt_suspends_what_was_passed() {
        var board = Boardroom.complete();
        var test = board.checked();
        act(board.chair(), test, "sign-off", FIT).statusCode(200);

        act(board.secretary(), test, "investigate", Map.of("grounds", "A letter came"))
                .statusCode(200)
                .body("state", equalTo("UNDER_INVESTIGATION"));
        act(board.chair(), test, "sign-off", MITIGATED)
                .statusCode(422)
                .body("code", equalTo("fit-and-proper-incomplete"))
                .body("errors", hasSize(19))
                .body("errors[0].detail", containsString("again, on " + today()));
        board.secretary().get(BASE + test).then().body("missing", hasSize(19));
        board.checkAgain(test, today());
        act(board.chair(), test, "sign-off", MITIGATED).statusCode(200).body("state", equalTo("FIT_WITH_MITIGATION"));

        board.member()
                .get(BASE + test)
                .then()
                .body("missing", empty())
                .body("doubts.grounds", contains("A letter came"))
                .body("doubts.raisedOn", contains(today()))
                .body("signOffs.verdict", contains("FIT", "FIT_WITH_MITIGATION"))
                .body(
                        "signOffs.signedOffBy",
                        everyItem(equalTo(board.chair.personId().toString())))
                .body("signOffs[1].statement", equalTo("No part in that contract"))
                .body("statement", equalTo("No part in that contract"));
    }

    @Test
    void b8_what_turns_out_to_be_so_needs_no_new_checks() {
        var board = Boardroom.complete();
        var test = board.checked();
        act(board.chair(), test, "sign-off", FIT).statusCode(200);
        act(board.secretary(), test, "investigate", Map.of("grounds", "A letter came"))
                .statusCode(200);

        act(board.chair(), test, "sign-off", Map.of("verdict", "NOT_FIT", "statement", "It was found to be so"))
                .statusCode(200)
                .body("state", equalTo("NOT_FIT"));
    }

    @Test
    void b8_a_test_that_was_opened_for_the_next_year_does_not_stand_in_the_way_of_a_doubt() {
        var board = Boardroom.complete();
        var test = board.checked();
        act(board.chair(), test, "sign-off", FIT).statusCode(200);
        board.test(board.memberSeat);

        act(board.secretary(), test, "investigate", Map.of("grounds", "A letter came"))
                .statusCode(200)
                .body("state", equalTo("UNDER_INVESTIGATION"));
    }

    @Test
    void b6_a_check_that_is_done_again_leaves_what_was_found_first() {
        var board = Boardroom.complete();
        var test = board.checked();
        board.check(test, "WHISTLEBLOWING", "CONCERN").statusCode(200);
        act(board.chair(), test, "sign-off", FIT).statusCode(422).body("code", equalTo("concern-unweighed"));
        board.check(test, "WHISTLEBLOWING", "CLEAR").statusCode(200);

        board.secretary()
                .get(BASE + test)
                .then()
                .body("checks.findAll { it.kind == 'WHISTLEBLOWING' }.finding", contains("CLEAR", "CONCERN", "CLEAR"));
        act(board.chair(), test, "sign-off", FIT).statusCode(200);
    }

    @Test
    void looks_at_another_persons_test_are_on_record_and_at_ones_own_are_not() {
        var board = Boardroom.complete();
        var test = board.test(board.memberSeat);

        board.member().get(BASE + test).then().statusCode(200);
        assertThat(reads(test)).isZero();
        board.secretary().get(BASE + test).then().statusCode(200);
        assertThat(reads(test)).isEqualTo(1);
    }

    private long reads(String test) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from audit_entry
                        where resource = 'fit-and-proper-test' and action = 'read' and resource_id = :id
                        """, Long.class)
                .setParameter("id", id(test))
                .getSingleResult());
    }

    private static String today() {
        return LocalDate.now(BusinessCalendar.LONDON).toString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
