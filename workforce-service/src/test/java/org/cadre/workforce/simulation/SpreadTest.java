package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {

    /** By hand: the quartiles of five are the second, the third and the fourth; of four they lie between two. */
    @Test
    void quartiles_are_one_of_the_days_or_between_two_neighbours() {
        assertThat(Spread.of(9, 1, 4, 2, 7)).isEqualTo(new Spread(1, 2, 4, 7, 9));
        assertThat(Spread.of(1, 2, 3, 4)).isEqualTo(new Spread(1, 1.75, 2.5, 3.25, 4));
        assertThat(Spread.of(3)).isEqualTo(new Spread(3, 3, 3, 3, 3));
    }

    /** Of a normal distribution, half lies within 0.6745 deviations of the mean; a day's overrun nearly is one. */
    @Test
    void the_overrun_of_the_vaccine_centre_spreads_as_its_deviation_says() {
        var study = Simulation.study(VaccineCentre.byDefault(), 42, 1_000);
        var spread = study.spreadOf(DayFigures::overrun);
        var overrun = study.of(DayFigures::overrun);

        assertThat(spread.median()).isCloseTo(overrun.mean(), within(3.0));
        assertThat(spread.upperQuartile() - spread.lowerQuartile())
                .isCloseTo(2 * 0.6745 * overrun.deviation(), within(5.0));
        assertThat(spread.least()).isLessThan(spread.lowerQuartile() - overrun.deviation());
        assertThat(spread.most()).isGreaterThan(spread.upperQuartile() + overrun.deviation());
    }
}
