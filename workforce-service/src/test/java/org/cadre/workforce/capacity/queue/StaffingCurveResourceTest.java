package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.TemperatureCheck.centre;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.picture.Drawn;
import org.junit.jupiter.api.Test;

/** Rule CS27 of the guide for capacity, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StaffingCurveResourceTest {

    private static final String STUDIES = "/workforce/v1/capacity-studies";
    private static final String PLANNER = "workforce-planner@RR8";

    @Test
    void a_study_is_drawn_as_svg_and_as_png() {
        var path = made(STUDIES, centre(1)) + "/staffing-curve";

        var svg = Calls.as(PLANNER).get(path).then().statusCode(200).contentType("image/svg+xml");
        var png = Calls.as("hr@RR8")
                .accept("image/png")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("image/png");

        assertThat(Drawn.read(svg.extract().asByteArray()).words())
                .contains("Vaccination centre: temperature check", "2 keep the promise");
        assertThat(Drawn.png(png.extract().asByteArray()).getHeight()).isEqualTo(1680);
    }

    @Test
    void to_others_there_is_no_curve() {
        var path = made(STUDIES, centre(1)) + "/staffing-curve";

        for (var role : new String[] {"hr@RDU", "talent-lead@RR8", "auditor@RR8"}) {
            Calls.as(role).get(path).then().statusCode(404).body("code", equalTo("capacity-study-not-found"));
        }
        Calls.as(PLANNER).accept("text/csv").get(path).then().statusCode(406);
    }
}
