package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules OB13 and OB14 of the guide: between the meetings the two note how far objectives have come. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ObjectiveProgressTest {

    private static final String NOTE = "Two wards of three";

    @Inject
    MovableClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void either_notes_it_and_the_history_is_kept_under_the_title_of_then() {
        var conversation = shared();
        note(conversation, conversation.appraisee(), 40, "2026-05-20").statusCode(200);
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.forwardObjectives(1))
                .statusCode(200);
        note(conversation, conversation.appraiser(), 30, "2026-06-20").statusCode(200);

        for (var party : List.of(conversation.appraisee(), conversation.appraiser())) {
            read(conversation, party)
                    .statusCode(200)
                    .body("progress.percent", contains(40, 30))
                    .body("progress.objective", contains("Objective 1", "Next objective 1"))
                    .body("progress.note", contains(NOTE, NOTE))
                    .body(
                            "progress.authorId",
                            contains(
                                    conversation.appraisee.personId().toString(),
                                    conversation.appraiser.personId().toString()));
        }
        read(conversation, conversation.hr()).statusCode(403).body("code", equalTo("permission-missing"));
    }

    @Test
    void what_was_agreed_the_year_before_is_followed_from_the_first_day_on() {
        var next = Conversation.started().lookingForward(1).signed().nextYear();

        note(next, next.appraiser(), 10, "2026-05-20")
                .statusCode(200)
                .body("progress.objective", contains("Next objective 1"));
    }

    @Test
    void it_is_noted_only_on_what_both_read() {
        var conversation = Conversation.started().preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(1))
                .statusCode(200);

        for (var party : List.of(conversation.appraisee(), conversation.appraiser())) {
            note(conversation, party, 40, "2026-05-20").statusCode(409).body("code", equalTo("objectives-not-shared"));
        }
        read(conversation, conversation.appraiser()).body("progress", empty());
    }

    @Test
    void it_ends_with_the_appraisal_and_is_of_an_objective_that_there_is() {
        var conversation = shared();
        act(
                        conversation.appraisee(),
                        conversation.path(),
                        "record-progress",
                        Map.of("number", 2, "percent", 40, "reachedOn", "2026-05-20"))
                .statusCode(422)
                .body("code", equalTo("objective-number-unknown"))
                .body("errors.pointer", contains("#/number"));
        var complete = Conversation.started().complete();
        note(complete, complete.appraisee(), 40, "2026-05-20").statusCode(409).body("code", equalTo("appraisal-over"));
    }

    @Test
    void it_is_from_0_to_100_per_cent() {
        var conversation = shared();
        for (var wrong : List.of(-1, 101)) {
            note(conversation, conversation.appraisee(), wrong, "2026-05-20")
                    .statusCode(400)
                    .body("code", equalTo("invalid-request"));
        }
        for (var right : List.of(0, 100)) {
            note(conversation, conversation.appraisee(), right, "2026-05-20").statusCode(200);
        }
    }

    @Test
    void its_day_lies_between_the_first_of_the_cycle_and_today() {
        var conversation = shared();
        clock.moveTo(LocalDate.parse("2026-06-20"));

        refused(conversation, "2026-03-31", "progress-before-cycle");
        refused(conversation, "2026-06-21", "progress-in-future");
        for (var right : List.of("2026-04-01", "2026-04-02", "2026-06-19", "2026-06-20")) {
            note(conversation, conversation.appraisee(), 40, right).statusCode(200);
        }
    }

    @Test
    void it_is_told_and_forgotten_with_its_person() {
        var conversation = shared();
        note(conversation, conversation.appraiser(), 40, "2026-05-20").statusCode(200);
        var told =
                conversation.appraisee().get(BASE + "/people/" + conversation.appraisee.personId() + "/subject-access");
        assertThat(told.asString()).contains("objective progress", NOTE);

        Upstream.publishForgotten(conversation.appraisee);

        await().atMost(Duration.ofSeconds(30)).until(() -> words(conversation) == 0);
    }

    private long words(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from objective_progress
                        where appraisal_id = :id and (objective is not null or percent is not null or note is not null)
                        """, Long.class)
                .setParameter("id", UUID.fromString(conversation.id))
                .getSingleResult());
    }

    private static void refused(Conversation conversation, String day, String code) {
        note(conversation, conversation.appraisee(), 40, day)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains("#/reachedOn"))
                .body("errors", hasSize(1));
    }

    /** In preparation, with one objective that both read. */
    private static Conversation shared() {
        var conversation = Conversation.started().preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(1))
                .statusCode(200);
        return conversation.shared();
    }

    private static ValidatableResponse note(
            Conversation conversation, RequestSpecification by, int percent, String reachedOn) {
        var body = Map.of("number", 1, "percent", percent, "reachedOn", reachedOn, "note", NOTE);
        return act(by, conversation.path(), "record-progress", body);
    }

    private static ValidatableResponse read(Conversation conversation, RequestSpecification by) {
        return by.get(BASE + conversation.path() + "/objective-progress").then();
    }
}
