package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.KeptModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules FC35 and FC116 of the guide for forecasting: what joiners ask of a run that draws every person, and how sure they are. */
class ExactJoinersTest {

    private static final int MILLION = 1_000_000;

    /** By hand: three times a million in each of thirty years and a hundred are 90,000,100, four times too many. */
    @Test
    void so_many_people_are_drawn_as_whole_numbers_hold() {
        Runs.check(joined(3, MILLION, 1), exact(30, 10_000));

        assertRefused("run-too-large", "mode", () -> Runs.check(joined(4, MILLION, 1), exact(30, 2)));
        Runs.check(joined(4, MILLION, 1), exact(24, 2));
        Runs.check(joined(4, MILLION, 1), new RunQuestion(30, 2, 1));
    }

    /** By hand: a hundred times sixty ages in 360 months are 2,160,000, and 555 times that less than 1,200,000,000. */
    @Test
    void the_ages_of_who_joins_are_bounded_as_the_cells_are() {
        Runs.check(joined(100, 1, 12), exact(30, 555));

        assertRefused("run-too-large", "draws", () -> Runs.check(joined(100, 1, 12), exact(30, 556)));
    }

    /** Each future has some three million joiners a year, drawn in a few numbers: with them chance is what it is by formula. */
    @Test
    void millions_who_join_by_chance_are_what_is_expected() {
        var drawn = Runs.of(joined(3, MILLION, 1), exact(5, 400));
        var expected = Runs.of(joined(3, MILLION, 1), new RunQuestion(5, 400, 1));

        var exactly = Runs.line(drawn, "Nurses").years().getLast().inPost();
        var formula = Runs.line(expected, "Nurses").years().getLast().inPost();
        double width = formula.p90().subtract(formula.p10()).doubleValue();
        assertThat(exactly.mean()).isCloseTo(formula.mean(), within(BigDecimal.valueOf(width / 10)));
        assertThat(exactly.p90().subtract(exactly.p10()).doubleValue()).isCloseTo(width, within(width / 5));
    }

    /** Four hundred come, and nobody leaves: as many as planned, or as a Poisson number, which is 20 off. */
    @ParameterizedTest
    @EnumSource(RunMode.class)
    void fc116_a_plan_has_no_variance_and_joiners_by_chance_have_their_own(RunMode mode) {
        var byChance = Leeds.kept(coming(", \"joining\": \"BY_CHANCE\""));
        var question = new RunQuestion(1, 1_000, 1, mode);

        for (var planned : List.of("", ", \"joining\": \"PLANNED\"")) {
            assertThat(width(Runs.of(Leeds.kept(coming(planned)), question))).isZero();
        }
        assertThat(width(Runs.of(byChance, question))).isCloseTo(2 * 1.2816 * 20, within(6.0));
    }

    private static double width(RunResult result) {
        var inPost = Runs.line(result, "Nurses").years().getLast().inPost();
        return inPost.p90().subtract(inPost.p10()).doubleValue();
    }

    private static String coming(String joining) {
        return Leeds.hundred()
                .replace("\"perYear\": 0.1", "\"perYear\": 0")
                .replace("0.9", "1")
                .replace("\"demand\"", """
                "joiners": [{"route": "INTERNATIONAL", "band": "Band 5", "headsPerYear": [400], "source": "None",
                             "ages": [{"age": 28, "share": 1}]}], "demand\"""")
                .replace(", \"demand\"", joining + ", \"demand\"");
    }

    private static RunQuestion exact(int years, int draws) {
        return new RunQuestion(years, draws, 1, RunMode.EXACT);
    }

    /** A hundred people, and so often as many who join by chance, half of them at each of two ages. */
    private static KeptModel joined(int times, int headsPerYear, int stepsPerYear) {
        var joiners = """
                {"route": "INTERNATIONAL", "band": "Band 5", "headsPerYear": [%d], "source": "None",
                 "ages": [{"age": 28, "share": 0.5}, {"age": 35, "share": 0.5}]}""".formatted(headsPerYear);
        return Leeds.kept(Leeds.hundred()
                .replace("\"stepsPerYear\": 1", "\"stepsPerYear\": " + stepsPerYear)
                .replace(
                        "\"demand\"",
                        "\"joining\": \"BY_CHANCE\", \"joiners\": [%s], \"demand\""
                                .formatted(String.join(", ", Collections.nCopies(times, joiners)))));
    }
}
