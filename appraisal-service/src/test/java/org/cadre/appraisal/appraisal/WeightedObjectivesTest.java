package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule OB12 of the guide: where one objective has a weight all have, and they add up to 100. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class WeightedObjectivesTest {

    @Test
    void weights_that_add_up_to_a_hundred_are_signed() {
        var conversation = Conversation.started().filledIn();

        weigh(conversation, 50, 30, 20)
                .statusCode(200)
                .body("objectives.weight", contains(50, 30, 20))
                .body("warnings.code", everyItem(equalTo("objective-without-priority")));

        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void one_more_or_one_less_is_a_warning_and_then_a_refusal() {
        for (var last : List.of(19, 21)) {
            var conversation = Conversation.started().filledIn();
            weigh(conversation, 50, 30, last).statusCode(200).body("warnings.code", hasItem("weights-not-100"));

            act(conversation.appraiser(), conversation.path(), "sign")
                    .statusCode(422)
                    .body("code", equalTo("appraisal-incomplete"))
                    .body("errors.code", contains("weights-not-100"))
                    .body("errors.pointer", contains("#/objectives"));
        }
    }

    @Test
    void a_weight_that_is_left_out_is_asked_for_and_not_taken_for_zero() {
        var conversation = Conversation.started().filledIn();
        weigh(conversation, 50, null, 50)
                .statusCode(200)
                .body("warnings.code", hasItem("weight-missing"))
                .body("warnings.code", not(hasItem("weights-not-100")));

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("errors.code", contains("weight-missing"))
                .body("errors.pointer", contains("#/objectives/1/weight"));
        weigh(conversation, null, null, null).statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void a_weight_is_from_1_to_100() {
        var conversation = Conversation.started().filledIn();

        for (var wrong : List.of(0, 101)) {
            weigh(conversation, 50, 30, wrong).statusCode(400).body("code", equalTo("invalid-request"));
        }
        weigh(conversation, 1, 1, 100).statusCode(200);
    }

    private static ValidatableResponse weigh(Conversation conversation, Integer... weights) {
        var all = Arrays.stream(weights).map(WeightedObjectivesTest::weighted).toList();
        return put(conversation.appraiser(), conversation.path(), "objectives", Map.of("objectives", all));
    }

    private static Map<String, Object> weighted(Integer weight) {
        var objective = new HashMap<String, Object>(
                Map.of("title", "Waits", "measure", "Days", "dueOn", "2027-03-31", "outcome", "12 to 9", "rating", 4));
        objective.put("weight", weight);
        return objective;
    }
}
