package org.cadre.appraisal.cycle;

import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule C1 of the guide: the days of a cycle lie in its appraisal year, and some months before and after it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DaysOfCyclesTest {

    private final String organisation = Conversation.newOrganisation();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31",
        "2026-01-02, 2026-12-31",
        "2026-04-01, 2027-03-31",
        "2026-12-31, 2027-12-30",
        "2026-12-31, 2027-12-31"
    })
    void c1_a_yearly_round_starts_in_any_month_of_its_year(String startsOn, String endsOn) {
        drafted(2026, startsOn, endsOn).statusCode(201).body("endsOn", equalTo(endsOn));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-12-31, #/startsOn, cycle-day-too-early",
        "2026-04-01, 2028-01-01, #/endsOn, cycle-day-too-late",
        "2026-04-01, 2072-03-31, #/endsOn, cycle-day-too-late"
    })
    void c1_a_day_outside_is_refused_with_the_days_that_may_be_given(
            String startsOn, String endsOn, String pointer, String code) {
        drafted(2026, startsOn, endsOn)
                .statusCode(422)
                .body("code", equalTo("cycle-outside-year"))
                .body("detail", containsString("A cycle of 2026/27 lies from 2026-01-01 to 2027-12-31"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code))
                .body("errors.detail", contains("Give a day from 2026-01-01 to 2027-12-31"));
    }

    @Test
    void c1_both_days_of_another_year_are_told() {
        drafted(2026, "2072-04-01", "2073-03-31")
                .statusCode(422)
                .body("errors.pointer", contains("#/startsOn", "#/endsOn"))
                .body("errors.code", everyItem(equalTo("cycle-day-too-late")));
        drafted(2026, "2020-04-01", "2021-03-31")
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("cycle-day-too-early")));
    }

    @Test
    void c1_cycles_of_years_that_follow_each_other_may_share_days_and_those_of_others_cannot() {
        drafted(2026, "2026-04-01", "2027-12-31").statusCode(201);
        drafted(2027, "2027-01-01", "2028-03-31").statusCode(201);

        drafted(2028, "2027-12-31", "2028-12-31").statusCode(422).body("errors.pointer", contains("#/startsOn"));
        drafted(2028, "2028-01-01", "2028-12-31").statusCode(201);
    }

    private ValidatableResponse drafted(int year, String startsOn, String endsOn) {
        return post(
                as("hr@" + organisation),
                "/cycles",
                Map.of(
                        "organisation",
                        organisation,
                        "name",
                        "Appraisals",
                        "appraisalYear",
                        year,
                        "startsOn",
                        startsOn,
                        "endsOn",
                        endsOn));
    }
}
