package org.cadre.workforce.planning.scenario;

import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC120 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CopiedScenarioTest {

    private static final String SCENARIOS = "/workforce/v1/scenarios";

    @Inject
    MovableClock clock;

    @BeforeEach
    void onTheDayOfItsApproval() {
        clock.moveTo(LocalDate.of(2026, 4, 1));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    /** What the model of the copy has not is refused as if it were sent, and so is a lever that has expired by then. */
    @Test
    void fc120_a_copy_has_the_levers_and_says_whose_they_are() {
        var scenario = made(SCENARIOS, scenario(made(MODELS, Leeds.model())));
        var other = id(made(MODELS, Leeds.model()));

        var copy = make(scenario + "/copies", "{\"name\": \"Again\", \"modelId\": \"%s\"}".formatted(other), PLANNER)
                .statusCode(201)
                .body("name", equalTo("Again"))
                .body("modelId", equalTo(other))
                .body("copyOf", equalTo(id(scenario)))
                .extract()
                .header("Location");
        Calls.as("hr@RR8")
                .queryParam("from", id(scenario))
                .get(copy + "/difference")
                .then()
                .statusCode(200)
                .body("more", empty())
                .body("less", empty());
        Calls.as("hr@RR8")
                .get(SCENARIOS + "?organisation=RR8")
                .then()
                .body("items.find { it.id == '%s' }.copyOf".formatted(id(copy)), equalTo(id(scenario)))
                .body("items.find { it.id == '%s' }".formatted(id(scenario)), not(hasKey("copyOf")));

        var without = id(made(MODELS, Leeds.model().replace("Band 5", "Band 4")));
        make(scenario + "/copies", "{\"name\": \"Again\", \"modelId\": \"%s\"}".formatted(without), PLANNER)
                .statusCode(422)
                .body("code", equalTo("lever-reaches-nothing"));
        make(scenario + "/copies", "{\"name\": \"Again\"}", "hr@RR8").statusCode(403);
        make(scenario + "/copies", "{\"name\": \"Again\"}", "workforce-planner@RDU")
                .statusCode(404)
                .body("code", equalTo("scenario-not-found"));
    }

    /** On its last day, and on the next. */
    @ParameterizedTest
    @CsvSource({"2027-03-31, 201", "2027-04-01, 409"})
    void fc120_an_expired_lever_is_not_copied(LocalDate day, int status) {
        var scenario = made(SCENARIOS, scenario(made(MODELS, Leeds.model())));

        clock.moveTo(day);

        make(scenario + "/copies", "{\"name\": \"Again\"}", PLANNER).statusCode(status);
    }

    private static String scenario(String model) {
        return "{\"modelId\": \"%s\", \"name\": \"Flexible working\", \"levers\": [%s]}"
                .formatted(id(model), Leeds.lever());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
