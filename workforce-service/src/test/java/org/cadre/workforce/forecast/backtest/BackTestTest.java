package org.cadre.workforce.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.forecast.backtest.Calibration.Standing;
import org.cadre.workforce.forecast.uncertainty.Interval;
import org.junit.jupiter.api.Test;

class BackTestTest {

    private static final History DOUBLING = new History("nurses", 2015, List.of(100.0, 200.0, 400.0, 800.0, 1600.0));

    @Test
    void a_method_knows_nothing_of_what_came_after_its_origin() {
        Method spy = (past, years) -> past.stocks().getLast();

        assertThat(new RollingOrigin(2016).predictions(spy, List.of(DOUBLING), 2))
                .extracting(Prediction::origin, Prediction::expected, Prediction::actual)
                .containsExactly(tuple(2016, 200.0, 800.0), tuple(2017, 400.0, 1600.0));
    }

    /** By hand: it doubles each year, so a growth that goes on doubles it again; one that fades has 0.8 and 0.64 of it. */
    @Test
    void growth_goes_on_as_a_factor_or_fades() {
        assertThat(Reference.NAIVE.expect(DOUBLING, 2)).isEqualTo(1600);
        assertThat(Reference.DRIFT.expect(DOUBLING, 2)).isCloseTo(6400, within(1e-9));
        assertThat(Reference.DRIFT_3.expect(DOUBLING, 1)).isCloseTo(3200, within(1e-9));
        assertThat(Reference.DAMPED_3.expect(DOUBLING, 2)).isCloseTo(1600 * Math.pow(2, 1.44), within(1e-9));
    }

    @Test
    void errors_are_counted_by_group_and_all_together() {
        var accuracy = Accuracy.of(
                List.of(new Prediction("small", 2020, 1, 90, 100), new Prediction("large", 2020, 1, 1010, 900)));

        assertThat(accuracy.meanError()).isCloseTo((0.1 + 110.0 / 900) / 2, within(1e-12));
        assertThat(accuracy.weightedError()).isCloseTo(0.12, within(1e-12));
        assertThat(accuracy.bias()).isCloseTo(0.1, within(1e-12));
        assertThat(accuracy.inWords()).contains("Of 2 forecasts", "10.0 % too many");
    }

    @Test
    void the_score_of_draws_is_that_of_all_their_pairs_and_of_one_figure_its_error() {
        double[] draws = {5, 1, 4, 4, 9};

        assertThat(RankedScore.of(draws, 3)).isCloseTo(pairwise(draws, 3), within(1e-12));
        assertThat(RankedScore.of(new double[] {7}, 3)).isEqualTo(4);
        assertThat(RankedScore.skill(1, 4)).isEqualTo(0.75);
        assertThat(RankedScore.place(draws, 4)).isEqualTo(0.4);
    }

    /** Closed form of the standard normal at its mean: {@code 2 / sqrt(2 pi) - 1 / sqrt(pi)}. */
    @Test
    void the_score_of_a_normal_spread_is_that_of_its_closed_form() {
        var draws = IntStream.range(0, 4_000)
                .mapToDouble(draw -> NormalQuantile.of((draw + 0.5) / 4_000))
                .toArray();

        assertThat(RankedScore.of(draws, 0))
                .isCloseTo(2 / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI), within(5e-4));
    }

    @Test
    void intervals_are_validated_from_seventy_to_ninety_in_a_hundred_of_thirty_outcomes_or_more() {
        assertThat(calibration(24, 29).standing()).isEqualTo(Standing.TOO_FEW);
        assertThat(calibration(20, 30).standing()).isEqualTo(Standing.WIDENED);
        assertThat(calibration(21, 30).standing()).isEqualTo(Standing.VALIDATED);
        assertThat(calibration(27, 30).standing()).isEqualTo(Standing.VALIDATED);
        assertThat(calibration(28, 30).standing()).isEqualTo(Standing.WIDENED);
        assertThat(calibration(24, 30).factor()).isEqualTo(1);
    }

    /** Half of the outcomes lie at the middle and half at 1.5 times the half-width, so 80 % need 1.5 times the width. */
    @Test
    void what_is_too_narrow_is_widened_by_what_would_have_held_eighty_in_a_hundred() {
        var graded = IntStream.range(0, 40)
                .mapToObj(at -> graded(at % 2 == 0 ? 100 : 115))
                .toList();

        var calibration = Calibration.of(graded);

        assertThat(calibration.coverage()).isEqualTo(0.5);
        assertThat(calibration.factor()).isCloseTo(1.5, within(1e-12));
        assertThat(calibration.inWords()).contains("50 %", "not validated", "would have to be drawn 1.50 times");
    }

    @Test
    void what_cannot_be_compared_is_refused_in_words() {
        refuses("history-empty", () -> new History("nurses", 2015, List.of()));
        refuses("history-not-positive", () -> new History("nurses", 2015, List.of(1.0, 0.0)));
        refuses("history-without-year", () -> DOUBLING.in(2014));
        refuses("history-too-short", () -> Reference.DRIFT_3.expect(DOUBLING.until(2017), 1));
        refuses("horizon-not-ahead", () -> new RollingOrigin(2015).predictions(Reference.NAIVE, List.of(DOUBLING), 0));
        refuses("nothing-to-compare", () -> Accuracy.of(List.of()));
        refuses("nothing-drawn", () -> RankedScore.of(new double[0], 1));
        refuses("naive-perfect", () -> RankedScore.skill(1, 0));
        refuses(
                "horizons-mixed",
                () -> new ResidualIntervals(
                        List.of(new Prediction("a", 2015, 1, 1, 1), new Prediction("a", 2015, 2, 1, 1))));
        refuses("middle-outside", () -> new Graded(new Interval(90, 110), 111, 100));
        refuses("middle-outside", () -> new Graded(new Interval(90, 110), 110, 100));
        refuses("middle-outside", () -> new Graded(new Interval(90, 110), 90, 100));
    }

    private static Calibration calibration(int inside, int all) {
        var graded = new ArrayList<>(Collections.nCopies(inside, graded(100)));
        graded.addAll(Collections.nCopies(all - inside, graded(120)));
        return Calibration.of(graded);
    }

    private static Graded graded(double actual) {
        return new Graded(new Interval(90, 110), 100, actual);
    }

    private static double pairwise(double[] draws, double actual) {
        double off = 0;
        double apart = 0;
        for (double one : draws) {
            off += Math.abs(one - actual) / draws.length;
            for (double other : draws) {
                apart += Math.abs(one - other) / (draws.length * draws.length);
            }
        }
        return off - apart / 2;
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
