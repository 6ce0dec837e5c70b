package org.cadre.workforce.capacity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.capacity.TemperatureCheck.centre;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.cadre.kit.problem.Overloaded;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.Test;

/** Rule CS17 of the guide for capacity. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ComputingTest {

    private static final String STUDIES = "/workforce/v1/capacity-studies";

    private final Computing computing;

    ComputingTest(Computing computing) {
        this.computing = computing;
    }

    @Test
    void two_are_computed_at_once_and_a_third_may_come_again() {
        assertThat(computing.<String>of(() -> computing.of(() -> "both"))).isEqualTo("both");

        assertThatThrownBy(() -> computing.of(() -> computing.of(() -> computing.of(() -> "three"))))
                .isInstanceOf(Overloaded.class);
        assertThat(computing.<String>of(() -> computing.of(() -> "both again"))).isEqualTo("both again");
    }

    @Test
    void a_study_that_fails_gives_its_place_back() {
        for (int each = 0; each < 3; each++) {
            assertThatThrownBy(() -> computing.of(() -> {
                        throw new IllegalArgumentException("cannot be computed");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(computing.<String>of(() -> computing.of(() -> "both"))).isEqualTo("both");
    }

    @Test
    void a_planner_hears_when_to_come_again_and_is_answered_then_under_the_same_key() {
        var study = centre(2);
        var replay = made(STUDIES, study) + "/replay";
        var key = UUID.randomUUID();

        computing.of(() -> computing.of(() -> {
            make(key, STUDIES, study).statusCode(503).header("Retry-After", "2").body("code", equalTo("overloaded"));
            return Calls.as("workforce-planner@RR8").get(replay).then().statusCode(503);
        }));

        make(key, STUDIES, study).statusCode(201);
        Calls.as("workforce-planner@RR8").get(replay).then().statusCode(200);
    }
}
