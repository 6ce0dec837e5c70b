package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.cadre.appraisal.testing.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule OB18 of the guide: an objective is due from the first day of the cycle to 12 months after its year. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ObjectiveDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-02", "2028-03-30", "2028-03-31"})
    void ob18_on_the_first_and_the_last_of_these_days_it_may_be_due(String day) {
        var conversation = Conversation.started().preparing();

        written(conversation, day).statusCode(200);
        proposed(Conversation.started(), day).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, objective-due-too-early",
        "2028-04-01, objective-due-too-late",
        "9999-12-31, objective-due-too-late"
    })
    void ob18_on_the_day_before_and_the_day_after_it_is_refused_with_both(String day, String code) {
        refused(written(Conversation.started().preparing(), "2026-04-01", day), "objective-days-invalid", code);
        refused(proposed(Conversation.started(), "2026-04-01", day), "objective-days-invalid", code);
    }

    @ParameterizedTest
    @CsvSource({"2029-03-30, 200", "2029-03-31, 200", "2029-04-01, 422"})
    void ob18_what_is_agreed_for_the_year_after_may_be_due_as_long_after_that(String day, int status) {
        var conversation = Conversation.started().met();
        var answer = put(conversation.appraiser(), conversation.path(), "forward-objectives", due(day));

        answer.statusCode(status);
        if (status != 200) {
            answer.body("code", equalTo("forward-objectives-invalid"))
                    .body("errors.code", contains("objective-due-too-late"))
                    .body("errors.detail", contains("Give a day from 2027-04-01 to 2029-03-31"));
        }
    }

    @Test
    void ob18_so_does_the_day_of_what_is_carried_over() {
        var earlier = Conversation.started().complete();
        var next = earlier.nextYear().preparing();

        for (var day : List.of("2026-03-31", "2029-04-01")) {
            carriedOver(next, earlier, day).statusCode(422).body("errors.pointer", contains("#/dueOn"));
        }
        carriedOver(next, earlier, "2029-03-31").statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String problem, String code) {
        answer.statusCode(422)
                .body("code", equalTo(problem))
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("#/objectives/1/dueOn"))
                .body("errors.detail", contains("Give a day from 2026-04-01 to 2028-03-31"));
    }

    private static ValidatableResponse carriedOver(Conversation next, Conversation earlier, String day) {
        return act(
                next.appraisee(),
                next.path(),
                "carry-over-objectives",
                Map.of("appraisalId", earlier.id, "numbers", List.of(1), "dueOn", day));
    }

    private static ValidatableResponse written(Conversation conversation, String... days) {
        return put(conversation.appraisee(), conversation.path(), "objectives", due(days));
    }

    private static ValidatableResponse proposed(Conversation conversation, String... days) {
        return replace(conversation.appraiser(), conversation.path() + "/proposed-objectives", due(days));
    }

    private static Map<String, Object> due(String... days) {
        return Map.of(
                "objectives",
                Stream.of(days)
                        .map(day -> Map.of("title", "Shorter waits", "measure", "Days", "dueOn", day))
                        .toList());
    }
}
