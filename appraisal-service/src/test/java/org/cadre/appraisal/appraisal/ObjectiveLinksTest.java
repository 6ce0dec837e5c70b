package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules OB2 to OB4 of the guide: what objectives serve, and where they come from. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ObjectiveLinksTest {

    private static final String NATIONAL = "01920000-0000-7000-8000-00000000b004";

    @Test
    void ob3_an_objective_without_a_priority_is_a_warning_and_no_refusal() {
        var conversation = Conversation.started().preparing();
        var own = setPriority(conversation.organisation, "2026-04-01");

        put(conversation.appraisee(), conversation.path(), "objectives", linked(own))
                .statusCode(200)
                .body("objectives[0].priorityId", equalTo(own))
                .body("warnings", empty());
        put(conversation.appraisee(), conversation.path(), "objectives", linked(NATIONAL))
                .statusCode(200)
                .body("warnings", empty());
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(2))
                .statusCode(200)
                .body("warnings.code", contains("objective-without-priority", "objective-without-priority"))
                .body("warnings.pointer", contains("#/objectives/0/priorityId", "#/objectives/1/priorityId"));
        read(conversation).body("warnings", hasSize(2));
    }

    @Test
    void ob2_a_priority_of_another_organisation_or_year_is_refused() {
        var conversation = Conversation.started().preparing();
        var foreign = setPriority(Conversation.newOrganisation(), "2026-04-01");
        var later = setPriority(conversation.organisation, "2027-04-01");

        for (var wrong : List.of(foreign, later, UUID.randomUUID().toString())) {
            put(conversation.appraisee(), conversation.path(), "objectives", linked(wrong))
                    .statusCode(422)
                    .body("code", equalTo("objective-links-invalid"))
                    .body("errors.code", contains("priority-unknown"))
                    .body("errors.pointer", contains("#/objectives/0/priorityId"));
        }
    }

    @Test
    void objectives_of_last_year_are_carried_over_without_what_became_of_them() {
        var earlier = Conversation.started().complete();
        var next = earlier.nextYear().preparing();

        carryOver(next, earlier.id, 3)
                .statusCode(200)
                .body("objectives.title", contains("Objective 3"))
                .body("objectives.dueOn", contains("2028-03-31"))
                .body("objectives.carriedOverFrom", contains(earlier.id))
                .body("objectives[0].outcome", nullValue())
                .body("objectives[0].rating", nullValue());
        read(earlier).body("objectives[2].outcome", equalTo("Done in good time"));
    }

    @Test
    void where_an_objective_comes_from_is_kept_and_cannot_be_made_up() {
        var earlier = Conversation.started().complete();
        var next = earlier.nextYear().preparing();
        carryOver(next, earlier.id, 1).statusCode(200);

        put(next.appraisee(), next.path(), "objectives", from(earlier.id))
                .statusCode(200)
                .body("objectives.carriedOverFrom", hasItem(earlier.id));
        put(next.appraisee(), next.path(), "objectives", from(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.code", contains("objective-not-carried-over"));
    }

    /** Rule OB4, attacked. */
    @Test
    void ob4_one_that_was_carried_over_is_no_cover_for_others_or_for_another_title() {
        var earlier = Conversation.started().complete();
        var next = earlier.nextYear().preparing();
        carryOver(next, earlier.id, 1).statusCode(200);

        var madeUp = List.of(carried("Objective 1", earlier.id), carried("Objective 2", earlier.id));
        put(next.appraisee(), next.path(), "objectives", Map.of("objectives", madeUp))
                .statusCode(422)
                .body("errors.code", contains("objective-not-carried-over"))
                .body("errors.pointer", contains("#/objectives/1/carriedOverFrom"));
        put(next.appraisee(), next.path(), "objectives", Map.of("objectives", madeUp.subList(1, 2)))
                .statusCode(422);
        put(next.appraisee(), next.path(), "objectives", Map.of("objectives", madeUp.subList(0, 1)))
                .statusCode(200);
    }

    @Test
    void only_a_completed_appraisal_of_the_same_person_and_an_earlier_year_is_carried_over() {
        var earlier = Conversation.started().complete();
        var next = earlier.nextYear().preparing();
        var running = Conversation.started();
        var another = Conversation.started().complete();

        for (var wrong :
                List.of(next.id, running.id, another.id, UUID.randomUUID().toString())) {
            carryOver(next, wrong, 1)
                    .statusCode(422)
                    .body("code", equalTo("earlier-appraisal-unknown"))
                    .body("errors.pointer", contains("#/appraisalId"));
        }
        carryOver(next, earlier.id, 4)
                .statusCode(422)
                .body("code", equalTo("objective-number-unknown"))
                .body("errors.pointer", contains("#/numbers/0"));
        act(next.appraiser(), next.path(), "carry-over-objectives", body(earlier.id, 1))
                .statusCode(409)
                .body("code", equalTo("appraisal-not-writable"));
    }

    private static String setPriority(String organisation, String from) {
        var body = Map.of("organisation", organisation, "name", "Shorter waits", "validFrom", from);
        return post(as("hr@" + organisation), "/organisational-priorities", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> linked(String priority) {
        return Map.of("objectives", List.of(objective("priorityId", priority)));
    }

    private static Map<String, Object> from(String earlier) {
        return Map.of("objectives", List.of(carried("Objective 1", earlier)));
    }

    private static Map<String, Object> carried(String title, String earlier) {
        return Map.of("title", title, "measure", "Days", "dueOn", "2027-03-31", "carriedOverFrom", earlier);
    }

    private static Map<String, Object> objective(String link, String id) {
        return Map.of("title", "Shorter waits", "measure", "Days", "dueOn", "2027-03-31", link, id);
    }

    private static Map<String, Object> body(String earlier, int number) {
        return Map.of("appraisalId", earlier, "numbers", List.of(number), "dueOn", "2028-03-31");
    }

    private static ValidatableResponse carryOver(Conversation conversation, String earlier, int number) {
        return act(conversation.appraisee(), conversation.path(), "carry-over-objectives", body(earlier, number));
    }

    private static ValidatableResponse read(Conversation conversation) {
        return conversation
                .appraisee()
                .get(BASE + conversation.path() + "/objectives")
                .then()
                .statusCode(200);
    }
}
