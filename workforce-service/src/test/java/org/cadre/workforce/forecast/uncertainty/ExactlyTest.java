package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.LogNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand people, nine in ten of whom stay a year, are drawn one by one although they are not few. */
class ExactlyTest {

    private static final Shape ONE = new Shape(1, 40, 1);
    private static final Parameters KNOWN = Parameters.independent();

    @Test
    void people_are_whole_however_many_they_are() {
        var staff = drawn(study(1_000, KNOWN), 101).fte(0, 0);

        for (var share : new double[] {0, .1, .5, .9, 1}) {
            assertThat(staff.quantile(share)).isEqualTo(Math.rint(staff.quantile(share)));
        }
    }

    /** Golden value G9 for the first year: the mean is 900 and the variance 90; four standard errors of both. */
    @Test
    void who_stays_is_binomial() {
        var staff = drawn(study(1_000, KNOWN), 4_000).fte(0, 0);

        assertThat(staff.mean()).isCloseTo(900, within(4 * Math.sqrt(90 / 4_000.0)));
        assertThat(staff.variance()).isCloseTo(90, within(4 * 90 * Math.sqrt(2 / 4_000.0)));
    }

    /** Golden value G9: of 1,000 at ten in a hundred a year 729 are there after three, with a variance of 197.559. */
    @Test
    void after_three_years_it_still_is() {
        var staff = drawn(study(1_000, KNOWN), 4_000).fte(0, 2);

        assertThat(staff.mean()).isCloseTo(729, within(4 * Math.sqrt(197.559 / 4_000)));
        assertThat(staff.variance()).isCloseTo(197.559, within(4 * 197.559 * Math.sqrt(2 / 4_000.0)));
    }

    /** The variance by the law of total variance, which the study has by formula and this by drawing. */
    @Test
    void rates_that_are_not_known_add_to_it() {
        var study = study(1_000, uncertain());

        var byFormula = study.run(4_000).fte(0, 2);
        var byDrawing = drawn(study, 4_000).fte(0, 2);

        assertThat(byFormula.varianceOfRates()).isGreaterThan(197.559);
        assertThat(byDrawing.mean()).isCloseTo(byFormula.mean(), within(4 * byDrawing.error()));
        assertThat(byDrawing.variance())
                .isCloseTo(byFormula.variance(), within(4 * byFormula.variance() * Math.sqrt(2 / 4_000.0)));
        assertThat(byDrawing.quantile(.1)).isCloseTo(byFormula.quantile(.1), within(6.0));
        assertThat(byDrawing.quantile(.9)).isCloseTo(byFormula.quantile(.9), within(6.0));
    }

    /** With the same seed, what is required is the same in every future. */
    @Test
    void what_is_uncertain_is_what_it_is_in_the_study() {
        var study = study(1_000, uncertain());

        assertThat(drawn(study, 60).required(0, 1).mean())
                .isEqualTo(study.run(60).required(0, 1).mean());
        assertThat(drawn(study, 60).required(0, 1).varianceOfRates()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void blocks_are_the_same_in_whatever_order_they_are_drawn(boolean known) {
        var study = study(200, known ? KNOWN : uncertain());
        var third = new Exactly(study).block(2, 130);
        var first = new Exactly(study).block(0, 130);
        var second = new Exactly(study).block(1, 130);

        assertThat(study.together(List.of(first, second, third)).numbers())
                .containsExactly(drawn(study, 130).numbers());
        assertThat(third.fte(0, 0).runs()).isEqualTo(30);
    }

    @Test
    void people_who_were_not_counted_are_refused() {
        new Exactly(study(12, KNOWN));
        assertRefused("people-not-whole", "mode", () -> new Exactly(study(12.5, KNOWN)));
    }

    @Test
    void there_are_no_more_blocks_than_runs_fill() {
        var exactly = new Exactly(study(12, KNOWN));

        assertThat(exactly.block(1, 51).fte(0, 0).runs()).isEqualTo(1);
        assertRefused("quantity-out-of-range", "number", () -> exactly.block(2, 51));
    }

    private static Ensemble drawn(Study study, int runs) {
        var exactly = new Exactly(study);
        return study.together(IntStream.range(0, Study.blocks(runs))
                .mapToObj(number -> exactly.block(number, runs))
                .toList());
    }

    private static Parameters uncertain() {
        return Parameters.independent(
                new Parameter("leaving", Set.of(), Aim.LEAVE, new LogNormal(.8, 1.2), 1),
                new Parameter("required", Set.of(), Aim.REQUIRED, new LogNormal(.9, 1.1), .5));
    }

    private static Study study(double people, Parameters parameters) {
        var hazards = Hazards.none(ONE).with(Risk.LEAVE, -Math.log(.9));
        var unit = new Unit(
                "RX1",
                "Nurses",
                Cells.of("opening", ONE, people),
                Flows.of(hazards, Joiners.planned()),
                Worth.fullTime(ONE, 0),
                new Need(Series.of("required", 950), Series.NOUGHT, Series.NOUGHT));
        return new Study(List.of(unit), parameters, Horizon.years(3), List.of(Line.all("England")), 8);
    }
}
