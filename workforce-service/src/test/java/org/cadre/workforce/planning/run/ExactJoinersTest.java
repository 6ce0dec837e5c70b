package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Collections;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.KeptModel;
import org.junit.jupiter.api.Test;

/** Rule FC35 of the guide for forecasting: what joiners ask of a run that draws every person. */
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
