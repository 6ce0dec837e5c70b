package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.picture.Drawn;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.arrow.ArrowFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC82, FC84 and FC85 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DisclosureResourceTest {

    private static final String ABOVE = "workforce-planner@Y63";
    private static final String FEW = "Healthcare Scientists";

    @ParameterizedTest
    @ValueSource(strings = {PLANNER, "hr@RR8", "accountable-officer@RR8"})
    void who_answers_for_the_staff_of_the_organisation_sees_all(String role) {
        var model = made(MODELS, few());
        var run = ran(question(model, 1, 60));

        get(role, model).body("sha256", notNullValue()).body("model.groups[1].name", equalTo(FEW));
        get(role, run).body("modelSha256", notNullValue()).body("resultSha256", notNullValue());
        get(role, run + "/results")
                .body("modelSha256", notNullValue())
                .body("$", not(hasKey("disclosure")))
                .body("lines", everyItem(not(hasKey("hidden"))))
                .body("lines[1].years[0].inPost.mean", notNullValue());
        get(role, run + "/decomposition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr@QWO", ABOVE, "accountable-officer@ENG"})
    void from_above_small_numbers_are_hidden_and_others_rounded(String role) {
        var model = made(MODELS, few());
        var run = ran(question(model, 1, 60));

        get(role, model)
                .body("$", not(hasKey("sha256")))
                .body("$", not(hasKey("model")))
                .body("disclosed.groups.people", contains(600, null))
                .body("disclosed.groups.hidden", contains(false, true));
        get(role, MODELS + "?organisation=RR8").body("items", everyItem(not(hasKey("sha256"))));
        get(role, run)
                .body("$", not(hasKey("modelSha256")))
                .body("$", not(hasKey("inputSha256")))
                .body("$", not(hasKey("resultSha256")));
        get(role, run + "/results")
                .body("disclosure", containsString("1 to 7"))
                .body("$", not(hasKey("modelSha256")))
                .body("lines[1].hidden", equalTo(true))
                .body("lines[1].years[0].inPost", not(hasKey("mean")))
                .body("lines[2].years[0].inPost.mean", notNullValue())
                .body("lines[2].years[0].inPost", not(hasKey("p90")));
    }

    @Test
    void a_star_stands_in_the_table_and_nothing_in_the_columns_of_arrow() {
        var results = ran(question(made(MODELS, few()), 1, 60)) + "/results";

        var table = Calls.as(ABOVE).accept("text/csv").get(results).then().extract();
        var columns = ArrowFile.read(Calls.as(ABOVE)
                .accept("application/vnd.apache.arrow.stream")
                .get(results)
                .then()
                .extract()
                .body()
                .asByteArray());

        assertThat(table.body().asString())
                .contains("true,Healthcare Scientists,false,1,2027-03-31,inPost,*,*,*,*,")
                .contains(",7,,forecast-5,");
        assertThat(columns.rows())
                .filteredOn(row -> row.get("line").equals(FEW))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).containsEntry("hidden", true).containsEntry("mean", null));
        assertThat(columns.rows())
                .filteredOn(row -> row.get("line").equals("Nursing and Midwifery Registered"))
                .allSatisfy(row -> assertThat((Double) row.get("mean") % 5).isZero());
    }

    @Test
    void a_picture_from_above_says_how_it_was_rounded_and_shows_nobody_who_is_hidden() {
        var path = ran(question(made(MODELS, few()), 2, 60)) + "/fan-chart";

        var file = get(ABOVE, path).extract().asByteArray();

        assertThat(Drawn.read(file).words()).contains("rounded to 5").doesNotContain("SHA-256");
        Calls.as(ABOVE)
                .queryParam("group", FEW)
                .get(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("line-hidden"))
                .body("errors.parameter", contains("group"));
    }

    /** A lever that counts the people of one age a million times would tell how many they are, whatever is rounded. */
    @Test
    void from_above_nobody_asks_and_nothing_is_told_that_takes_figures_apart() {
        var model = made(MODELS, few());
        var run = ran(question(model, 1, 60));
        var goal = """
                {"modelId": "%s", "name": "More", "targets": [{"group": "%s", "byYear": 1, "fte": 10}], "retaining": {"leastFactor": 0.5}}
                """.formatted(id(model), FEW);
        var goals = "/workforce/v1/goals";
        var asked = made(goals, goal);

        refused(make(RUNS, question(model, 1, 60), ABOVE));
        refused(make(goals, goal, ABOVE));
        for (var path : new String[] {
            asked, asked + "/replay", run + "/decomposition", run + "/waterfall", run + "/comparison?with=" + id(run)
        }) {
            refused(Calls.as(ABOVE).get(path).then());
        }
        get(ABOVE, goals + "?organisation=RR8").body("items", everyItem(not(hasKey("inWords"))));
        get(PLANNER, goals + "?organisation=RR8").body("items", everyItem(hasKey("inWords")));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("not-disclosed")).body("detail", containsString("RR8"));
    }

    private static ValidatableResponse get(String role, String path) {
        return Calls.as(role).get(path).then().statusCode(200);
    }

    private static String few() {
        return Leeds.model().replace("\"heads\": 12}", "\"heads\": 7}");
    }
}
