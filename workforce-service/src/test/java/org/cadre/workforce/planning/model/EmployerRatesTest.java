package org.cadre.workforce.planning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC54 and FC55 of the guide for forecasting, through the API, with the rates that the service ships. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EmployerRatesTest {

    private static final String PAY = "\"name\": \"Band 5\", \"payPerYear\": 37796";

    @Test
    void a_model_keeps_the_rates_of_the_day_on_which_it_starts() {
        var path = made(MODELS, london("INNER_LONDON", "2025-04-01"));

        Calls.as(PLANNER)
                .get(path)
                .then()
                .body("rates.pension", equalTo(.2378f))
                .body("rates.insurance", equalTo(.15f))
                .body("rates.insuranceAbove", equalTo(5000))
                .body("rates.apprenticeship", equalTo(.005f))
                .body("rates.supplements.area", contains("INNER_LONDON"))
                .body("rates.supplements[0].most", equalTo(8746))
                .body("model.groups[0].bands[0].payPerYear", equalTo(37796));
    }

    @Test
    void a_model_without_pay_has_no_rates() {
        Calls.as(PLANNER)
                .get(made(MODELS, Leeds.hundred()))
                .then()
                .body("$", not(hasKey("rates")))
                .body("model.groups[0]", not(hasKey("cover")))
                .body("model.groups[0].bands[0]", not(hasKey("payPerYear")));
    }

    /** The day before the first rates that are known, and that day. */
    @ParameterizedTest
    @CsvSource({"2025-03-31, 422", "2025-04-01, 201", "2025-04-02, 201"})
    void rates_are_known_from_a_day_on(String startsOn, int status) {
        make(MODELS, paid().replace("2026-04-01", startsOn), PLANNER).statusCode(status);
        make(MODELS, Leeds.hundred().replace("2026-04-01", startsOn), PLANNER).statusCode(201);
    }

    @Test
    void what_is_not_known_is_refused_by_rule_and_field() {
        make(MODELS, paid().replace("2026-04-01", "2025-03-31"), PLANNER)
                .body("code", equalTo("on-costs-unknown"))
                .body("errors.pointer", contains("#/startsOn"));
        make(MODELS, london("PARIS", "2025-04-01"), PLANNER)
                .statusCode(422)
                .body("code", equalTo("area-supplement-unknown"))
                .body("detail", containsString("FRINGE, INNER_LONDON, OUTER_LONDON"))
                .body("errors.pointer", contains("#/groups/0/areaSupplement"));
        make(MODELS, london("FRINGE", "2025-04-01").replace(", \"payPerYear\": 37796", ""), PLANNER)
                .statusCode(422)
                .body("code", equalTo("supplement-without-pay"));
    }

    /** Golden values of G13 for outer London and the fringe too, within their limits. */
    @ParameterizedTest
    @CsvSource({"INNER_LONDON, 7559", "OUTER_LONDON, 5669", "FRINGE, 1890"})
    void supplements_are_those_of_the_area(String area, int supplement) {
        var told = Calls.as(PLANNER)
                .get(made(MODELS, london(area, "2025-04-01")))
                .then()
                .extract()
                .jsonPath();

        double share = told.getDouble("rates.supplements[0].share");
        assertThat(share * 37_796).isCloseTo(supplement, within(.5));
    }

    private static String paid() {
        return Leeds.hundred().replace("\"name\": \"Band 5\"", PAY);
    }

    private static String london(String area, String startsOn) {
        return paid().replace("2026-04-01", startsOn)
                .replace("\"demand\"", "\"areaSupplement\": \"%s\", \"demand\"".formatted(area));
    }
}
