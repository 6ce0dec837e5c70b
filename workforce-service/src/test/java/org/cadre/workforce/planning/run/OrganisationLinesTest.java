package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.cadre.workforce.planning.scenario.ScenarioLever;
import org.junit.jupiter.api.Test;

/** Rules FC60 and FC61 of the guide for forecasting: a board with two trusts. */
class OrganisationLinesTest {

    private static final double LEEDS = 180 * Math.exp(-.1);
    private static final double BRADFORD = 100 * Math.exp(-.2);

    private static final RunResult RESULT = Runs.of(Leeds.several(), 1, 100);

    @Test
    void there_are_lines_of_each_group_each_organisation_each_group_of_all_and_all() {
        assertThat(RESULT.lines())
                .extracting(RunLine::name, RunLine::organisation, RunLine::group, RunLine::total)
                .containsExactly(
                        tuple("Nurses at RR8", "RR8", "Nurses", false),
                        tuple("Nurses at RAE", "RAE", "Nurses", false),
                        tuple("Scientists at RR8", "RR8", "Scientists", false),
                        tuple("RR8", "RR8", null, false),
                        tuple("RAE", "RAE", null, false),
                        tuple("Nurses", null, "Nurses", false),
                        tuple("Scientists", null, "Scientists", false),
                        tuple("All groups", null, null, true));
    }

    @Test
    void organisations_have_rates_of_their_own_and_sum_to_all() {
        assertThat(inPost("Nurses at RR8")).isCloseTo(LEEDS, within(1e-5));
        assertThat(inPost("Nurses at RAE")).isCloseTo(BRADFORD, within(1e-5));
        assertThat(inPost("Nurses")).isCloseTo(LEEDS + BRADFORD, within(1e-5));
        assertThat(inPost("RR8")).isCloseTo(LEEDS + 40, within(1e-5));
        assertThat(inPost("All groups")).isCloseTo(LEEDS + BRADFORD + 40, within(1e-5));
    }

    /** A surplus at one place fills no post at another: only a group at one organisation has unfilled posts. */
    @Test
    void vacancies_add_up_and_unfilled_posts_stay_where_they_are() {
        assertThat(year("All groups").establishment().mean()).isEqualByComparingTo("335");
        assertThat(year("RR8").vacancies().mean().doubleValue()).isCloseTo(230 - 40 - LEEDS, within(1e-5));
        assertThat(year("Nurses at RAE").unfilled()).isNotNull();
        assertThat(year("Nurses").unfilled()).isNull();
        assertThat(year("RAE").unfilled()).isNull();
    }

    /** Of the nurses of Leeds .186 are missing, of Bradford .256, of the scientists .2. */
    @Test
    void shortages_are_ranked_among_their_like() {
        assertThat(RESULT.lines())
                .extracting(line -> line.years().getFirst().shortageRank())
                .containsExactly(3, 1, 2, 2, 1, 1, 2, null);
    }

    @Test
    void costs_of_an_organisation_are_told_where_the_pay_of_all_its_groups_is_known() {
        var paid = Leeds.several().replaceAll("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 37796");

        var result = Runs.priced(paid, 1, 100);
        assertThat(Runs.line(result, "RAE").years().getFirst().costs().inPost().mean())
                .isEqualByComparingTo(Runs.line(result, "Nurses at RAE")
                        .years()
                        .getFirst()
                        .costs()
                        .inPost()
                        .mean());
        assertThat(Runs.line(result, "Nurses")
                        .years()
                        .getFirst()
                        .costs()
                        .inPost()
                        .mean()
                        .doubleValue())
                .isCloseTo((LEEDS + BRADFORD) * 51_892.2688, within(1.));
        assertThat(Runs.line(result, "RR8").years().getFirst().costs()).isNull();
        assertThat(Runs.line(result, "RR8").years().getFirst().inPost())
                .isEqualTo(year("RR8").inPost());
    }

    @Test
    void a_lever_reaches_the_organisations_that_it_names() {
        var result = Runs.of(Leeds.several(), new RunQuestion(1, 100, 1, null, List.of(lever("RAE")), null));

        assertThat(mean(result, "Nurses at RR8")).isCloseTo(LEEDS, within(1e-5));
        assertThat(mean(result, "Nurses at RAE")).isCloseTo(100 * Math.exp(-.1), within(1e-5));
        assertRefused(
                "lever-reaches-nothing",
                "levers/0/selector/organisations/0",
                () -> Runs.of(Leeds.several(), new RunQuestion(1, 100, 1, null, List.of(lever("RCB")), null)));
    }

    @Test
    void gaps_of_organisations_are_taken_apart() {
        var story = new RunStory(
                new UUID(0, 7),
                RunCalculation.CODE_VERSION,
                new RunQuestion(1, 100, 1),
                Leeds.kept(Leeds.several()),
                RESULT);

        for (var name : List.of("Nurses at RAE", "RR8", "Nurses", "All groups")) {
            var apart = GapDecomposition.of(story, Optional.of(name));
            assertThat(apart.gapAtStart().doubleValue()).isCloseTo(gapAtStart(name), within(1e-6));
            assertThat(apart.gapAtEnd()).isEqualByComparingTo(year(name).gap().mean());
        }
    }

    private static double gapAtStart(String name) {
        return switch (name) {
            case "Nurses at RAE" -> 10;
            case "RR8" -> 20 + 10;
            case "Nurses" -> 20 + 10;
            default -> 20 + 10 + 10;
        };
    }

    private static ScenarioLever lever(String organisation) {
        return Leeds.scenarioLever(Leeds.lever()
                .replace("{\"bands\": [\"Band 5\"]}", "{\"organisations\": [\"%s\"]}".formatted(organisation))
                .replace("\"value\": 0.9", "\"value\": 0.5")
                .replace("{\"form\": \"LINEAR\", \"fromYear\": 2, \"fullYear\": 4}", "null"));
    }

    private static double inPost(String line) {
        return mean(RESULT, line);
    }

    private static double mean(RunResult result, String line) {
        return Runs.line(result, line).years().getFirst().inPost().mean().doubleValue();
    }

    private static RunYear year(String line) {
        return Runs.line(RESULT, line).years().getFirst();
    }
}
