package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules OB5 and OB6 of the guide: what the two agree for the time after the appraised year. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ForwardObjectivesTest {

    private static final String PART = "forward-objectives";
    private static final String NATIONAL = "01920000-0000-7000-8000-00000000b004";

    @Test
    void the_party_that_writes_agrees_them_and_nobody_changes_what_was_signed() {
        var conversation = Conversation.started().preparing();
        agree(conversation, conversation.appraiser(), 1)
                .statusCode(409)
                .body("code", equalTo("appraisal-not-writable"));
        agree(conversation, conversation.appraisee(), 1).statusCode(200).body("objectives", hasSize(1));

        var signed = Conversation.started().lookingForward(2);
        agree(signed, signed.appraisee(), 1).statusCode(409);
        act(signed.appraiser(), signed.path(), "sign").statusCode(200);

        agree(signed, signed.appraiser(), 1).statusCode(409).body("code", equalTo("appraisal-not-writable"));
        read(signed, signed.appraisee())
                .statusCode(200)
                .body("objectives.title", contains("Next objective 1", "Next objective 2"));
        read(signed, signed.hr()).statusCode(403).body("code", equalTo("permission-missing"));
    }

    @Test
    void the_copy_of_what_was_signed_holds_them_and_the_objectives_of_the_year_do_not() {
        var conversation = Conversation.started().lookingForward(2);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/copies")
                .then()
                .statusCode(200)
                .body("copies[0].forwardObjectives", empty())
                .body("copies[1].forwardObjectives.title", contains("Next objective 1", "Next objective 2"))
                .body("copies[1].objectives", hasSize(3));
    }

    @Test
    void none_is_needed_and_there_are_no_more_than_objectives_of_a_year() {
        var conversation = Conversation.started().lookingForward(5);
        agree(conversation, conversation.appraiser(), 6)
                .statusCode(422)
                .body("code", equalTo("objectives-too-many"))
                .body("errors.pointer", contains("#/objectives"));

        agree(conversation, conversation.appraiser(), 0).statusCode(200).body("objectives", empty());
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void their_day_lies_after_the_last_day_of_the_appraised_year() {
        var conversation = Conversation.started().preparing();

        for (var early : List.of("2027-03-30", "2027-03-31")) {
            write(conversation, Map.of("dueOn", early))
                    .statusCode(422)
                    .body("code", equalTo("forward-objectives-invalid"))
                    .body("errors.code", contains("objective-due-too-early"))
                    .body("errors.pointer", contains("#/objectives/0/dueOn"));
        }
        write(conversation, Map.of("dueOn", "2027-04-01")).statusCode(200);
    }

    @Test
    void a_priority_that_they_serve_counts_on_a_day_of_the_year_after() {
        var conversation = Conversation.started().preparing();
        var over = setPriority(conversation, "2026-04-01", "2027-03-31");
        var lasting = setPriority(conversation, "2026-04-01", "2027-04-01");
        var later = setPriority(conversation, "2028-04-01", "2029-03-31");

        for (var wrong : List.of(over, later)) {
            write(conversation, Map.of("priorityId", wrong))
                    .statusCode(422)
                    .body("errors.code", contains("priority-unknown"))
                    .body("errors.pointer", contains("#/objectives/0/priorityId"));
        }
        for (var right : List.of(lasting, NATIONAL)) {
            write(conversation, Map.of("priorityId", right))
                    .statusCode(200)
                    .body("objectives.priorityId", contains(right));
        }
        write(conversation, Map.of()).statusCode(200).body("objectives[0].priorityId", nullValue());
    }

    private static String setPriority(Conversation conversation, String from, String to) {
        var body = Map.of(
                "organisation", conversation.organisation, "name", "Calmer rotas", "validFrom", from, "validTo", to);
        return post(conversation.hr(), "/organisational-priorities", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse agree(Conversation conversation, RequestSpecification by, int count) {
        return put(by, conversation.path(), PART, Conversation.forwardObjectives(count));
    }

    private static ValidatableResponse write(Conversation conversation, Map<String, String> different) {
        var objective = new HashMap<>(Map.of("title", "Calmer rotas", "measure", "Changes", "dueOn", "2028-03-31"));
        objective.putAll(different);
        return put(conversation.appraisee(), conversation.path(), PART, Map.of("objectives", List.of(objective)));
    }

    private static ValidatableResponse read(Conversation conversation, RequestSpecification by) {
        return by.get(BASE + conversation.path() + "/" + PART).then();
    }
}
