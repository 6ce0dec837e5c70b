package org.cadre.appraisal.boardreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules B21 to B23 of the guide: whoever a reference is about may object to it, and the board considers it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ObjectionTest {

    private static final Map<String, String> GROUNDS = Map.of("grounds", "The second sentence is of somebody else");
    private static final Map<String, String> TEXT = Map.of("text", "Nothing stands against her");

    @Inject
    MovableClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b21_whoever_it_is_about_sees_where_it_stands_and_not_what_stands_in_it() {
        var board = Boardroom.complete();
        var path = leave(board);
        act(board.secretary(), path, "complete", TEXT).statusCode(200);

        board.member()
                .get(BASE + "/board-references/mine")
                .then()
                .statusCode(200)
                .body("references.seatId", contains(board.memberSeat))
                .body("references.state", contains("COMPLETE"));
        board.member().get(BASE + path).then().statusCode(200).body("text", nullValue());
        board.member().get(BASE + path + "/text").then().statusCode(403);
        board.member()
                .get(BASE + "/board-references?organisation=" + board.organisation)
                .then()
                .statusCode(403);
        board.deputy().get(BASE + "/board-references/mine").then().body("references", empty());
    }

    @Test
    void b21_the_person_alone_objects_and_once_at_a_time() {
        var board = Boardroom.complete();
        var path = leave(board);

        for (var other : List.of(board.hr(), board.chair(), board.secretary())) {
            act(other, path, "object", GROUNDS).statusCode(403);
        }
        act(board.member(), path, "object", GROUNDS).statusCode(200).body("objectedOn", equalTo(today().toString()));
        act(board.member(), path, "object", GROUNDS).statusCode(409).body("code", equalTo("objection-open"));
        assertThat(board.hr().get(BASE + path).<String>path("objectedOn")).isEqualTo(today().toString());
    }

    @Test
    void b22_the_chair_or_the_secretary_considers_it_and_the_person_reads_why() {
        var board = Boardroom.complete();
        var path = leave(board);
        consider(board.chair(), path, "NOT_UPHELD").statusCode(409).body("code", equalTo("no-objection-open"));
        act(board.member(), path, "object", GROUNDS).statusCode(200);

        consider(board.member(), path, "UPHELD").statusCode(403);
        consider(board.hr(), path, "UPHELD").statusCode(403);
        consider(board.chair(), path, "NOT_UPHELD").statusCode(200).body("objectedOn", nullValue());

        for (var reader : List.of(board.member(), board.chair(), board.secretary())) {
            reader.get(BASE + path + "/objections")
                    .then()
                    .statusCode(200)
                    .body("objections.grounds", contains(GROUNDS.get("grounds")))
                    .body("objections.outcome", contains("NOT_UPHELD"))
                    .body("objections.statement", contains("It was looked into"));
        }
        board.hr().get(BASE + path + "/objections").then().statusCode(403);
        board.deputy().get(BASE + path + "/objections").then().statusCode(404);
    }

    @Test
    void b22_a_chair_who_leaves_does_not_consider_their_own() {
        var board = Boardroom.complete();
        end(board, board.chairSeat, "2099-12-31");
        var path = path(board);
        act(board.chair(), path, "object", GROUNDS).statusCode(200);

        consider(board.chair(), path, "UPHELD").statusCode(403);
        consider(board.secretary(), path, "UPHELD").statusCode(200);
    }

    @Test
    void b23_it_is_not_completed_while_an_objection_waits() {
        var board = Boardroom.complete();
        var path = leave(board);
        act(board.member(), path, "object", GROUNDS).statusCode(200);

        act(board.secretary(), path, "complete", TEXT).statusCode(409).body("code", equalTo("objection-open"));
        consider(board.secretary(), path, "UPHELD").statusCode(200).body("state", equalTo("OPEN"));
        act(board.secretary(), path, "complete", TEXT).statusCode(200).body("state", equalTo("COMPLETE"));
    }

    @Test
    void b23_what_is_complete_stays_if_the_objection_is_not_upheld() {
        var board = Boardroom.complete();
        var path = complete(board);
        act(board.member(), path, "object", GROUNDS).statusCode(200).body("state", equalTo("COMPLETE"));

        consider(board.chair(), path, "NOT_UPHELD").statusCode(200).body("state", equalTo("COMPLETE"));
        board.chair().get(BASE + path + "/text").then().body("text", equalTo(TEXT.get("text")));
    }

    @Test
    void b23_if_it_is_upheld_the_text_goes_and_the_reference_is_due_anew_within_30_days() {
        var board = Boardroom.complete();
        var path = complete(board);
        act(board.member(), path, "object", GROUNDS).statusCode(200);
        var due = today().plusDays(30);

        consider(board.chair(), path, "UPHELD")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("dueOn", equalTo(due.toString()))
                .body("completedOn", nullValue())
                .body("completedBy", nullValue());
        board.secretary().get(BASE + path + "/text").then().statusCode(404);
        for (var day : List.of(due, due.plusDays(1))) {
            clock.moveTo(day);
            board.hr().get(BASE + path).then().body("overdue", equalTo(day.isAfter(due)));
        }
        clock.reset();
        act(board.secretary(), path, "complete", Map.of("text", "Written anew")).statusCode(200);
        board.chair().get(BASE + path + "/text").then().body("text", equalTo("Written anew"));
        assertThat(PublishedEvents.on("cadre.appraisal.board-references.v1").about(id(path)))
                .extracting(Published::type)
                .containsExactly(
                        "cadre.appraisal.board-reference.due.v1",
                        "cadre.appraisal.board-reference.completed.v1",
                        "cadre.appraisal.board-reference.due.v1",
                        "cadre.appraisal.board-reference.completed.v1");
    }

    @Test
    void b22_subject_access_tells_the_person_what_was_said() {
        var board = Boardroom.complete();
        var path = leave(board);
        act(board.member(), path, "object", GROUNDS).statusCode(200);
        consider(board.chair(), path, "NOT_UPHELD").statusCode(200);

        board.member()
                .get(BASE + "/people/" + board.member.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body(
                        "holdings.find { it.category == 'objection to a board member reference' }"
                                + ".records[0].fields.value",
                        hasItem(GROUNDS.get("grounds")));
    }

    @Test
    void b22_hr_that_answers_for_who_has_left_does_not_read_it() {
        var board = Boardroom.complete();
        var path = leave(board);
        act(board.member(), path, "object", GROUNDS).statusCode(200);
        var gone = Upstream.assignment(
                board.organisation,
                "STAGE_2",
                "2020-01-01",
                today().minusDays(1).toString());
        Upstream.publishPerson(board.member, 2, gone);

        var leaver = "/leavers/" + board.member.personId() + "/subject-access";
        var request = Map.of("reference", "SAR-1", "requestedOn", "2026-04-01");
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post(board.hr(), leaver, request).extract().statusCode() == 200);
        post(board.hr(), leaver, request)
                .body("holdings.category", everyItem(not(equalTo("objection to a board member reference"))));
        asStaff(board.member.staffUid()).get(BASE + path).then().statusCode(200);
    }

    private static ValidatableResponse consider(RequestSpecification caller, String path, String outcome) {
        return act(caller, path, "consider-objection", Map.of("outcome", outcome, "statement", "It was looked into"));
    }

    private static String complete(Boardroom board) {
        var path = leave(board);
        act(board.secretary(), path, "complete", TEXT).statusCode(200);
        return path;
    }

    /** The member leaves the board. */
    private static String leave(Boardroom board) {
        end(board, board.memberSeat, "2026-12-31");
        return path(board);
    }

    private static void end(Boardroom board, String seat, String lastDay) {
        act(board.hr(), "/board-seats/" + seat, "end", Map.of("endsOn", lastDay))
                .statusCode(200);
    }

    private static String path(Boardroom board) {
        return "/board-references/"
                + board.hr()
                        .get(BASE + "/board-references?organisation=" + board.organisation)
                        .<String>path("items[0].id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static LocalDate today() {
        return LocalDate.now(BusinessCalendar.LONDON);
    }
}
