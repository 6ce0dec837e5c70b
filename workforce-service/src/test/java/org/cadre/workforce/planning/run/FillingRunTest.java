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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.junit.jupiter.api.Test;

/** Rules FC79 and FC80 of the guide for forecasting: recruitment that follows vacancies. A hundred people of 0.9 are in post. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FillingRunTest {

    private static final String NOBODY_LEAVES = "\"perYear\": 0.0";

    /** However many leave, as many come in the same year: in no future are there more or fewer. */
    @Test
    void whoever_leaves_is_replaced() {
        assertThat(years(model(90, 1_000, 1, 1), 3)).allSatisfy(year -> {
            assertThat(year.inPost().p10()).isEqualByComparingTo("90");
            assertThat(year.inPost().p90()).isEqualByComparingTo("90");
        });
    }

    /** By hand: 18 vacant are twenty people; a half of what is vacant is filled each year, or as many as can be had. */
    @Test
    void a_share_is_filled_and_no_more_than_can_be_had() {
        assertThat(inPost(model(108, 1_000, 1, 12), 2)).containsExactly(108.0, 108.0);
        assertThat(inPost(model(108, 1_000, .5, 12), 1)).containsExactly(99.0);
        assertThat(inPost(model(108, 12, 1, 12), 2)).containsExactly(100.8, 108.0);
    }

    @Test
    void what_is_funded_band_by_band_is_filled_as_that_of_the_group_is() {
        var byBand = model(99, 1_000, 1, 12)
                .replace("\"establishment\": [99.0]", "\"establishment\": []")
                .replace("\"name\": \"Band 5\",", "\"name\": \"Band 5\", \"establishment\": [99],");

        assertThat(inPost(byBand, 2)).containsExactly(99.0, 99.0);
        make(MODELS, byBand, PLANNER).statusCode(201);
    }

    /** Twice as long as a year is half of it in the first; a month or a year is all the same where a step is a year. */
    @Test
    void hiring_takes_its_time() {
        assertThat(inPost(model(108, 1_000, 1, 24), 1)).containsExactly(99.0);
        assertThat(inPost(model(108, 1_000, 1, 1), 1)).containsExactly(108.0);
    }

    /** One fewer than funded, as many as are funded, and one more. */
    @Test
    void nobody_comes_where_nothing_is_vacant() {
        assertThat(inPost(model(90.9, 1_000, 1, 12), 1)).containsExactly(90.9);
        assertThat(inPost(model(90, 1_000, 1, 12), 1)).containsExactly(90.0);
        assertThat(inPost(model(89.1, 1_000, 1, 12), 1)).containsExactly(90.0);
    }

    @Test
    void a_run_of_it_draws_every_person_and_an_expected_one_is_refused_when_it_is_asked_for() {
        var model = made(MODELS, model(90, 1_000, 1, 1));

        make(RUNS, question(model, 2, 50), PLANNER)
                .statusCode(422)
                .body("code", equalTo("filling-needs-exact"))
                .body("detail", containsString("mode EXACT"))
                .body("errors.pointer", contains("#/mode"));
        var run = ran(question(model, 2, 50).replace("\"years\"", "\"mode\": \"EXACT\", \"years\""));

        Calls.as(PLANNER).get(run + "/results").then().body("lines[0].years.inPost.p10", contains(90, 90));
        Calls.as(PLANNER)
                .get(run + "/decomposition")
                .then()
                .statusCode(200)
                .body("steps.name.findAll { it == 'wider labour market' }", contains("wider labour market"));
    }

    @Test
    void a_model_says_what_is_funded_and_is_told_as_it_was_sent() {
        make(MODELS, model(90, 10, 1, 1).replace("\"establishment\": [90.0]", "\"establishment\": []"), PLANNER)
                .statusCode(422)
                .body("code", equalTo("filling-without-establishment"))
                .body("errors.pointer", contains("#/groups/0/joiners/0/filling"));
        make(MODELS, model(90, 10, 1.5, 1), PLANNER).statusCode(400);
        Calls.as(PLANNER)
                .get(made(MODELS, model(90, 10, 1, 1)))
                .then()
                .body("model.groups[0].joiners[0].filling.monthsToHire", equalTo(1));
        Calls.as(PLANNER)
                .get(made(MODELS, Leeds.model()))
                .then()
                .body("model.groups[0].joiners[0].filling", nullValue());
    }

    /** A line of one band, or of pounds, does not see what is vacant in the group. */
    @Test
    void neither_bands_nor_costs_are_told_with_it() {
        var exact = question(made(MODELS, model(90, 10, 1, 1)), 2, 50)
                .replace("\"years\"", "\"mode\": \"EXACT\", \"byBand\": true, \"years\"");
        make(RUNS, exact, PLANNER)
                .statusCode(422)
                .body("code", equalTo("filling-of-whole-groups"))
                .body("errors.pointer", contains("#/byBand"));
        var paid = model(90, 10, 1, 1).replace("\"name\": \"Band 5\",", "\"name\": \"Band 5\", \"payPerYear\": 30000,");
        make(MODELS, paid, PLANNER)
                .statusCode(422)
                .body("code", equalTo("filling-with-pay"))
                .body("errors.pointer", contains("#/groups/0/joiners/0/filling"));
    }

    /** Every change of recruitment is answered by vacancies, so there is none to seek. */
    @Test
    void a_goal_is_not_sought_with_it() {
        make("/workforce/v1/goals", """
                {"modelId": "%s", "name": "A hundred", "targets": [{"group": "Nurses", "byYear": 2, "fte": 100}],
                 "recruiting": {"band": "Band 5", "route": "INTERNATIONAL", "ages": [{"age": 40, "share": 1}]}}
                """.formatted(id(made(MODELS, model(90, 10, 1, 1)))), PLANNER)
                .statusCode(422)
                .body("code", equalTo("chance-follows-vacancies"));
    }

    private static List<Double> inPost(String model, int years) {
        var certain = model.replaceAll("\"perYear\": 0.1\\b", NOBODY_LEAVES);
        return years(certain, years).stream()
                .map(year -> year.inPost().mean().doubleValue())
                .toList();
    }

    private static List<RunYear> years(String model, int years) {
        var calculation = new RunCalculation(Leeds.kept(model), new RunQuestion(years, 100, 1, RunMode.EXACT));
        var blocks = IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList();
        return calculation.result(blocks).lines().getFirst().years();
    }

    private static String model(double funded, int most, double share, int months) {
        return Leeds.hundred().replace("\"demand\"", """
                "joiners": [{"route": "WIDER_LABOUR_MARKET", "band": "Band 5", "headsPerYear": [%d], "source": "Plan of 2026",
                             "ages": [{"age": 40, "share": 1}], "filling": {"share": %s, "monthsToHire": %d}}],
                "establishment": [%s], "demand\"""".formatted(most, share, months, funded));
    }
}
