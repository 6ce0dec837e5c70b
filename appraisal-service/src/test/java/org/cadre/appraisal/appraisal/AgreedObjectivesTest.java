package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.cadre.appraisal.testing.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.enrolment.Passes;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules T3, OB7 and OB8 of the guide: what was agreed for the next year is there when it is appraised. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AgreedObjectivesTest {

    private static final Map<String, Object> UNPREPARED = Map.of("heldOn", "2026-05-20", "withoutPreparation", true);

    @Inject
    Passes pass;

    @Test
    void the_next_appraisal_begins_with_what_was_agreed_and_says_where() {
        var earlier = Conversation.started().lookingForward(2).signed();
        var next = earlier.nextYear();

        for (var party : List.of(next.appraisee(), next.appraiser())) {
            agreed(next, party, earlier)
                    .body("objectives.dueOn", everyItem(equalTo("2028-03-31")))
                    .body("objectives.rating", everyItem(nullValue()))
                    .body("objectives.carriedOverFrom", everyItem(nullValue()));
        }
        next.preparing();
        agreed(next, next.appraisee(), earlier);
    }

    @Test
    void t3_ob7_before_the_preparation_both_read_what_both_agreed_and_nobody_else_does() {
        var next = Conversation.started().lookingForward(2).signed().nextYear();

        for (var party : List.of(next.appraisee(), next.appraiser())) {
            read(next, party).body("objectives.title", contains("Next objective 1", "Next objective 2"));
        }
        for (var other : List.of(next.hr(), next.manager())) {
            assertThat(other.get(BASE + next.path() + "/objectives").statusCode())
                    .isIn(403, 404);
        }
    }

    @Test
    void t3_ob7_what_one_of_them_only_proposes_is_not_among_it() {
        var next = Conversation.started().lookingForward(1).signed().nextYear();
        var proposed = Map.of("title", "Only proposed", "measure", "Days", "dueOn", "2028-03-31");
        replace(next.appraiser(), proposal(next), Map.of("objectives", List.of(proposed)))
                .statusCode(200);

        read(next, next.appraisee()).body("objectives.title", contains("Next objective 1"));
        next.appraisee().get(BASE + proposal(next)).then().statusCode(200).body("objectives", empty());
        next.appraiser().get(BASE + proposal(next)).then().body("objectives.title", contains("Only proposed"));
    }

    @Test
    void t3_ob7_from_the_preparation_on_it_is_part_of_a_draft_that_is_to_be_shared() {
        var next = Conversation.started().lookingForward(1).signed().nextYear().preparing();

        next.appraiser()
                .get(BASE + next.path() + "/objectives")
                .then()
                .statusCode(403)
                .body("code", equalTo("draft-not-shared"));
        read(next, next.appraisee()).body("objectives.title", contains("Next objective 1"));
    }

    @Test
    void it_comes_to_everybody_whom_the_cycle_enrols() {
        var earlier = Conversation.started().lookingForward(2).signed();
        var cycle = earlier.laterCycle(2027);

        pass.overEverybody(cycle);

        var next = earlier.appraisee().get(BASE + "/appraisals/mine").<String>path("items[0].id");
        earlier.appraisee()
                .get(BASE + "/appraisals/" + next + "/objectives")
                .then()
                .statusCode(200)
                .body("objectives.agreedIn", contains(earlier.id, earlier.id));
        var ofTheAppraiser = earlier.appraiser().get(BASE + "/appraisals/mine").<List<String>>path("items.id").stream()
                .filter(id -> !id.equals(next) && !id.equals(earlier.id))
                .toList();
        assertThat(ofTheAppraiser).hasSize(1);
        earlier.appraiser()
                .get(BASE + "/appraisals/" + ofTheAppraiser.getFirst() + "/objectives")
                .then()
                .statusCode(200)
                .body("objectives", empty());
    }

    @Test
    void another_appraiser_reads_it_there_and_learns_nothing_of_the_earlier_appraisal() {
        var earlier = Conversation.started().lookingForward(2).signed();
        var next = earlier.inYear(2027, Upstream.employee(earlier.organisation));

        agreed(next, next.appraiser(), earlier);
        next.appraiser()
                .get(BASE + earlier.path() + "/forward-objectives")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_complete_only_later_comes_with_the_preparation() {
        var earlier = Conversation.started().lookingForward(2);
        var next = earlier.nextYear();
        read(next, next.appraisee()).body("objectives", empty());

        earlier.signed();
        read(next, next.appraisee()).body("objectives", empty());
        next.preparing();

        agreed(next, next.appraisee(), earlier);
    }

    @Test
    void where_a_preparation_is_not_shared_the_appraiser_begins_with_what_was_agreed() {
        var earlier = Conversation.started().lookingForward(2).signed();
        var next = earlier.nextYear().preparing();
        put(next.appraisee(), next.path(), "objectives", Conversation.objectives(1))
                .statusCode(200);

        act(next.appraiser(), next.path(), "hold-meeting", UNPREPARED).statusCode(200);

        agreed(next, next.appraiser(), earlier);
    }

    @Test
    void what_was_shared_is_not_mixed_with_what_was_agreed() {
        var earlier = Conversation.started().lookingForward(2).signed();
        var next = earlier.nextYear().preparing();
        put(next.appraisee(), next.path(), "objectives", Conversation.objectives(0))
                .statusCode(200);
        next.shared();

        act(next.appraiser(), next.path(), "hold-meeting", UNPREPARED).statusCode(200);

        read(next, next.appraiser()).body("objectives", empty());
    }

    @Test
    void the_last_one_before_counts_that_was_not_cancelled() {
        var earlier = Conversation.started().lookingForward(2).signed();
        var cancelled = earlier.nextYear();
        act(cancelled.hr(), cancelled.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);

        var next = earlier.inYear(2028, earlier.appraiser);
        var afterThat = earlier.inYear(2029, earlier.appraiser);

        agreed(next, next.appraisee(), earlier);
        read(afterThat, afterThat.appraisee()).body("objectives", empty());
    }

    @Test
    void a_priority_that_was_ended_meanwhile_is_left_out() {
        var earlier = Conversation.started().filledIn();
        var priority = post(
                        earlier.hr(),
                        "/organisational-priorities",
                        Map.of("organisation", earlier.organisation, "name", "Waits", "validFrom", "2026-04-01"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var objective =
                Map.of("title", "Waits", "measure", "Days", "dueOn", "2028-03-31", "priorityId", priority, "edi", true);
        put(earlier.appraiser(), earlier.path(), "forward-objectives", Map.of("objectives", List.of(objective)))
                .statusCode(200);
        earlier.signed();
        var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        act(earlier.hr(), "/organisational-priorities/" + priority, "end", Map.of("validTo", today))
                .statusCode(200);

        var next = earlier.nextYear();

        read(next, next.appraisee())
                .body("objectives.title", contains("Waits"))
                .body("objectives.edi", contains(true))
                .body("objectives[0].priorityId", nullValue());
    }

    @Test
    void where_it_was_agreed_is_kept_and_cannot_be_made_up() {
        var earlier = Conversation.started().lookingForward(1).signed();
        var next = earlier.nextYear().preparing();

        put(next.appraisee(), next.path(), "objectives", agreedIn(earlier.id))
                .statusCode(200)
                .body("objectives.agreedIn", contains(earlier.id));
        put(
                        next.appraisee(),
                        next.path(),
                        "objectives",
                        agreedIn(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("objective-links-invalid"))
                .body("errors.code", contains("objective-not-agreed-before"))
                .body("errors.pointer", contains("#/objectives/0/agreedIn"));
    }

    @Test
    void what_did_not_come_by_itself_is_carried_over_by_hand() {
        var earlier = Conversation.started().lookingForward(2);
        var next = earlier.nextYear().preparing();
        carryOver(next, earlier, 2).statusCode(422).body("code", equalTo("earlier-appraisal-unknown"));
        earlier.signed();

        carryOver(next, earlier, 3).statusCode(422).body("code", equalTo("objective-number-unknown"));
        carryOver(next, earlier, 2)
                .statusCode(200)
                .body("objectives.title", contains("Next objective 2"))
                .body("objectives.dueOn", contains("2028-06-30"))
                .body("objectives.agreedIn", contains(earlier.id))
                .body("objectives[0].carriedOverFrom", nullValue());
    }

    private static ValidatableResponse carryOver(Conversation next, Conversation earlier, int number) {
        var wanted =
                Map.of("appraisalId", earlier.id, "numbers", List.of(number), "dueOn", "2028-06-30", "agreed", true);
        return act(next.appraisee(), next.path(), "carry-over-objectives", wanted);
    }

    private static Map<String, Object> agreedIn(String earlier) {
        return Map.of(
                "objectives",
                List.of(Map.of(
                        "title", "Next objective 1", "measure", "Days", "dueOn", "2028-03-31", "agreedIn", earlier)));
    }

    private static String proposal(Conversation conversation) {
        return conversation.path() + "/proposed-objectives";
    }

    private static ValidatableResponse agreed(Conversation next, RequestSpecification by, Conversation earlier) {
        return read(next, by)
                .body("objectives.title", contains("Next objective 1", "Next objective 2"))
                .body("objectives.agreedIn", contains(earlier.id, earlier.id));
    }

    private static ValidatableResponse read(Conversation conversation, RequestSpecification by) {
        return by.get(BASE + conversation.path() + "/objectives").then().statusCode(200);
    }
}
