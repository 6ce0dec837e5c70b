package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.cadre.workforce.planning.scenario.ScenarioLever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules FC100 and FC101 of the guide for forecasting: one organisation of a model of several. */
class RunOfAnOrganisationTest {

    private static final KeptModel BOARD = Leeds.kept(uncertain());
    private static final int TRUSTS = 12;

    /** Both trusts have the same luck in who leaves. */
    private static String uncertain() {
        return Leeds.several()
                .replace(
                        "\"stepsPerYear\": 1,",
                        "\"stepsPerYear\": 1, \"uncertainties\": [{\"id\": \"Leavers\", \"aim\": \"LEAVE\", \"low\": 0.8, \"high\": 1.2, \"persistence\": 0.5, \"source\": \"None\"}],");
    }

    @ParameterizedTest
    @CsvSource({"RR8, EXPECTED", "RR8, EXACT", "RAE, EXPECTED", "RAE, EXACT"})
    void fc100_its_lines_are_those_of_the_run_of_the_whole_model_figure_by_figure(String code, RunMode mode) {
        assertThat(figures(asked(code, mode, null)))
                .isNotEmpty()
                .isEqualTo(figuresOf(code, Runs.of(BOARD, question(null, mode, null))));
    }

    @ParameterizedTest
    @EnumSource(RunMode.class)
    void fc100_bands_are_told_of_it(RunMode mode) {
        var told = asked("RR8", mode, true);

        assertThat(told.lines())
                .extracting(RunLine::name)
                .containsExactly(
                        "Nurses at RR8",
                        "Nurses at RR8: Band 5",
                        "Scientists at RR8",
                        "Scientists at RR8: Band 7",
                        "RR8");
        assertThat(figures(told)).isEqualTo(figuresOf("RR8", Runs.of(BOARD, question(null, mode, true))));
    }

    /** One lever scales who leaves at both, the other reaches the other trust alone. */
    @Test
    void fc100_levers_do_to_it_what_they_do_among_all() {
        var levers = List.of(lever("Both", ""), lever("Other", "\"organisations\": [\"RAE\"], "));

        for (var code : List.of("RR8", "RAE")) {
            var asked = new RunQuestion(3, 60, 1, null, levers, null, null, code, null, null);
            var whole = new RunQuestion(3, 60, 1, null, levers, null);
            Runs.check(BOARD, asked);
            assertThat(figures(Runs.of(BOARD, asked))).isEqualTo(figuresOf(code, Runs.of(BOARD, whole)));
        }
    }

    /** Among very many its groups have means alone; on its own they have intervals around these. */
    @Test
    void fc100_of_a_country_its_groups_have_intervals() {
        var country = Leeds.kept(MadeUpEngland.of(TRUSTS, 1).text());
        var whole = Runs.of(country, new RunQuestion(3, 60, 1));
        var told = Runs.of(country, new RunQuestion(3, 60, 1, null, List.of(), null, null, "X007", null, null));

        assertThat(told.lines()).hasSize(MadeUpEngland.GROUPS + 1).allMatch(RunLine::hasInterval);
        for (var line : told.lines()) {
            assertThat(line.years().getLast().inPost().mean().doubleValue())
                    .isCloseTo(
                            Runs.line(whole, line.name())
                                    .years()
                                    .getLast()
                                    .inPost()
                                    .mean()
                                    .doubleValue(),
                            within(2e-6));
        }
        assertThat(figures(told).getLast()).isEqualTo(figuresOf("X007", whole).getLast());
    }

    @Test
    void fc101_an_organisation_that_the_model_has_not_is_refused_with_those_it_has() {
        assertRefused(
                "organisation-not-in-model", "organisation", () -> Runs.check(BOARD, question("RCB", null, null)));
        assertThatThrownBy(() -> Runs.check(BOARD, question("RCB", null, null)))
                .hasMessageContaining("no staff of RCB; it has those of RR8, RAE:");
        var country = Leeds.kept(MadeUpEngland.of(TRUSTS, 1).text());
        assertThatThrownBy(() -> Runs.check(country, question("RCB", null, null)))
                .hasMessageContaining("X000, X001, X002, X003, X004, X005, X006, X007, X008, X009 and 2 more:");
        Runs.check(BOARD, question("RAE", null, null));
    }

    /** A model of one organisation has that one. */
    @Test
    void fc101_the_only_organisation_of_a_model_is_the_whole_of_it() {
        var leeds = Leeds.kept(Leeds.model());

        assertThat(Runs.of(leeds, question("RR8", null, null))).isEqualTo(Runs.of(leeds, question(null, null, null)));
        assertRefused(
                "organisation-not-in-model", "organisation", () -> Runs.check(leeds, question("RAE", null, null)));
    }

    @Test
    void fc101_its_size_is_reckoned_for_it_alone() {
        var country = Leeds.kept(MadeUpEngland.of(TRUSTS, 1).text());
        var alone = Leeds.kept(MadeUpEngland.of(1, 1).text());
        var whole = new RunSize(country.model(), question(null, null, null));
        var size = new RunSize(country.model(), question("X007", null, null));

        assertThat(size.cells() * TRUSTS).isEqualTo(whole.cells());
        assertThat(size.lines()).isEqualTo(MadeUpEngland.GROUPS + 1);
        assertThat(size.expectedLines()).isZero();
        long ofOne = RunMemory.of(new RunSize(alone.model(), question(null, null, null)))
                .bytes();
        assertThat(RunMemory.of(size).bytes()).isBetween(ofOne / 3, ofOne);
        var sums = new RunSums(country, question("X007", null, null));
        assertThat(sums.units()).hasSize(MadeUpEngland.GROUPS);
        assertThat(sums.lines()).hasSize((int) size.lines());
        assertRefused("bands-of-too-many-groups", "byBand", () -> Runs.check(country, question(null, null, true)));
        Runs.check(country, question("X007", null, true));
    }

    @Test
    void fc101_it_is_compared_with_runs_of_the_same_organisation() {
        var one = story("RR8");

        assertThat(RunDifference.of(one, one, Optional.empty()).group()).isEqualTo("RR8");
        assertThatThrownBy(() -> RunDifference.of(one, story(null), Optional.empty()))
                .hasMessageContaining("organisation (RR8 and all)");
    }

    /** Questions of before say nothing of it, and neither do those of now that leave it out. */
    @Test
    void fc101_a_question_of_before_is_of_all_organisations() throws JsonProcessingException {
        var json = new ObjectMapper().findAndRegisterModules();

        var before = json.readValue("{\"years\": 3, \"draws\": 60, \"seed\": 1, \"levers\": []}", RunQuestion.class);
        assertThat(before).isEqualTo(question(null, null, null));
        assertThat(json.writeValueAsString(before)).doesNotContain("rganisation");
        var asked = question("RR8", null, null);
        assertThat(json.readValue(json.writeValueAsString(asked), RunQuestion.class))
                .isEqualTo(asked);
    }

    private static RunStory story(String code) {
        var question = question(code, null, null);
        return new RunStory(new UUID(0, 7), RunCalculation.CODE_VERSION, question, BOARD, Runs.of(BOARD, question));
    }

    private static RunResult asked(String code, RunMode mode, Boolean byBand) {
        return Runs.of(BOARD, question(code, mode, byBand));
    }

    private static RunQuestion question(String code, RunMode mode, Boolean byBand) {
        return new RunQuestion(3, 60, 1, null, List.of(), mode, byBand, code, null, null);
    }

    private static List<RunLine> figuresOf(String code, RunResult whole) {
        return unranked(whole.lines().stream()
                .filter(line -> code.equals(line.organisation()))
                .toList());
    }

    private static List<RunLine> figures(RunResult result) {
        return unranked(result.lines());
    }

    /** Ranks are among fewer. */
    private static List<RunLine> unranked(List<RunLine> lines) {
        return lines.stream()
                .map(line -> line.with(line.years().stream()
                        .map(RunOfAnOrganisationTest::unranked)
                        .toList()))
                .toList();
    }

    private static RunYear unranked(RunYear year) {
        return year.ranked(null);
    }

    private static ScenarioLever lever(String id, String organisations) {
        return Leeds.scenarioLever(Leeds.lever()
                .replace("\"Flexible working\"", "\"%s\"".formatted(id))
                .replace("{\"bands\"", "{" + organisations + "\"bands\""));
    }
}
