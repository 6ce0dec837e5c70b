package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC106 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DistributionForecastTest {

    /** 91.8 are needed in the first year; half of the futures that were seen need a tenth less, half a fifth more. */
    @Test
    void a_forecast_has_the_futures_that_were_seen() {
        var model = made(MODELS, uncertain("\"SEEN\", \"values\": [0.9, 1.2]"));

        Calls.as(PLANNER)
                .get(model)
                .then()
                .body("model.uncertainties[0].distribution", equalTo("SEEN"))
                .body("model.uncertainties[0].values", contains(0.9f, 1.2f));
        var run = AskedRuns.ran(AskedRuns.question(model, 1, 200));

        var results = Calls.as(PLANNER).get(run + "/results").jsonPath();
        assertThat(results.getDouble("lines[0].years[0].demand.p10")).isCloseTo(.9 * 91.8, within(.01));
        assertThat(results.getDouble("lines[0].years[0].demand.p90")).isCloseTo(1.2 * 91.8, within(.01));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"NORMAL\", \"values\": [1]', values-without-meaning",
        "'\"SEEN\", \"values\": [1.5]', seen-outside",
        "'\"THIRDS\", \"values\": [1]', thirds-missing",
        "'\"THIRDS\", \"values\": [1, 0.9, 1.1]', thirds-out-of-order"
    })
    void what_contradicts_itself_is_refused_where_it_stands(String distribution, String code) {
        make(MODELS, uncertain(distribution), PLANNER)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains("#/uncertainties/0/values"));
    }

    private static String uncertain(String distribution) {
        return Leeds.hundred().replaceFirst("}\\s*$", """
                , "uncertainties": [{"id": "Need", "aim": "REQUIRED", "low": 0.8, "high": 1.3, "distribution": %s,
                   "persistence": 1, "source": "None"}]}""".formatted(distribution));
    }
}
