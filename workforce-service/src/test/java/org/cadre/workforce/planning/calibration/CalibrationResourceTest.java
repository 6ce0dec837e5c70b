package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.calibration.Histories.hundred;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC1 to FC3, FC26, FC28 and FC30 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CalibrationResourceTest {

    private static final String CALIBRATIONS = "/workforce/v1/calibrations";
    private static final String THREE =
            Histories.json(Histories.of(hundred("RR8", 5), hundred("RAE", 15), hundred("RDU", 10)));

    @Inject
    Session database;

    @Test
    void a_calibration_is_told_later_as_it_was_told_first() {
        var first = make(CALIBRATIONS, THREE, PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("organisation", equalTo("RR8"))
                .body("result.inputSha256", matchesPattern("[0-9a-f]{64}"))
                .body("result.groups[0].units[0].rate", equalTo(.08f))
                .body("result.inWords", containsString("There is no back-test"))
                .body("codeVersion", equalTo("calibration-3"))
                .extract();

        for (var role : new String[] {PLANNER, "hr@RR8", "accountable-officer@RR8"}) {
            var later = Calls.as(role)
                    .get(first.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(later.body().asString()).isEqualTo(first.body().asString());
        }
        assertThat(database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'make' and resource = 'calibration' and resource_id = :id and organisation = 'RR8'
                        """, Long.class)
                        .setParameter("id", first.<String>path("id"))
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void its_rates_go_into_a_model_as_they_are() {
        var told = make(CALIBRATIONS, THREE, PLANNER).statusCode(201).extract();
        var hazards = Histories.json(told.path("result.groups[0].units[0].hazards"));
        var model = Leeds.hundred()
                .replace(
                        "[{\"risk\": \"LEAVE\", \"source\": \"None\", \"rates\": [{\"fromAge\": 16, \"perYear\": 0.1}]}]",
                        hazards);

        assertThat(model).contains("own rate with a weight");
        Calls.as(PLANNER)
                .get(made(MODELS, model))
                .then()
                .body("model.groups[0].bands[0].hazards[0].rates[0].perYear", equalTo(.08f));
    }

    @Test
    void whoever_doubts_a_calibration_has_it_made_again() {
        var path = made(CALIBRATIONS, Histories.json(Histories.restless()));

        Calls.as("hr@RR8")
                .get(path + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("replayedWith", equalTo("calibration-3"));
    }

    @Test
    void calibrations_are_listed_newest_first_for_one_organisation() {
        var older = id(made(
                CALIBRATIONS,
                THREE.replace("\"RR8\",\"name\":\"Nurses\"", "\"RCB\",\"name\":\"Older\""),
                "workforce-planner@RCB"));
        var newer = id(made(
                CALIBRATIONS,
                THREE.replace("\"RR8\",\"name\":\"Nurses\"", "\"RCB\",\"name\":\"Newer\""),
                "workforce-planner@RCB"));

        Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .get(CALIBRATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, older))
                .body("items.name", contains("Newer", "Older"));
    }

    /** Rule FC85: histories count the few who came and left. */
    @Test
    void from_above_a_calibration_is_there_and_not_told() {
        var path = made(CALIBRATIONS, THREE);

        for (var told : new String[] {path, path + "/replay"}) {
            Calls.as("hr@QWO").get(told).then().statusCode(403).body("code", equalTo("not-disclosed"));
        }
        Calls.as("hr@QWO")
                .queryParam("organisation", "RR8")
                .get(CALIBRATIONS)
                .then()
                .statusCode(200)
                .body("items", everyItem(not(hasKey("inWords"))));
    }

    @Test
    void only_planners_calibrate_and_to_strangers_it_does_not_exist() {
        var path = made(CALIBRATIONS, THREE);

        make(CALIBRATIONS, THREE, "hr@RR8").statusCode(403).body("code", equalTo("permission-missing"));
        make(CALIBRATIONS, THREE, "workforce-planner@RDU").statusCode(403);
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("calibration-not-found"));
        Calls.as("hr@RDU")
                .queryParam("organisation", "RR8")
                .get(CALIBRATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_history_that_does_not_add_up_is_not_published() {
        make(
                        CALIBRATIONS,
                        THREE.replace("\"leavers\":15", "\"leavers\":14").replace("\"leavers\":10", "\"leavers\":12"),
                        PLANNER)
                .statusCode(422)
                .body("code", equalTo("history-not-reconciling"))
                .body(
                        "errors.pointer",
                        contains("#/groups/0/units/1/history/0/closing", "#/groups/0/units/2/history/0/closing"))
                .body("errors[0].detail", containsString("off by -1"))
                .body("errors[1].detail", containsString("off by +2"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2024/25\"', '\"2024\"', 400, #/groups/0/units/0/history/0/year",
        "'\"name\":\"RAE\"', '\"name\":\" \"', 400, #/groups/0/units/1/name",
        "'\"organisation\":\"RR8\"', '\"organisation\":\"ZZZ99\"', 422, #/organisation"
    })
    void what_a_calibration_lacks_is_named(String right, String wrong, int status, String pointer) {
        var role = wrong.contains("ZZZ99") ? "workforce-planner@ENG" : PLANNER;
        make(CALIBRATIONS, THREE.replaceFirst(right, wrong), role)
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Rule CS18 of the guide for capacity. */
    @Test
    void no_posts_are_wanted_because_of_a_calibration() {
        var calibration = made(CALIBRATIONS, THREE);

        make(
                        "/workforce/v1/establishment-proposals",
                        """
                        {"studyId": "%s", "staffGroup": "Nursing and Midwifery Registered", "band": "Band 6",
                         "owner": "Head of nursing", "reason": "More are needed", "wantedFrom": "2099-06-01"}
                        """.formatted(calibration.substring(calibration.lastIndexOf('/') + 1)),
                        PLANNER)
                .statusCode(422)
                .body("code", equalTo("study-unknown"))
                .body("detail", containsString("of how many people are needed"));
    }
}
