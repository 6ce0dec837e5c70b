package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates an hour, in periods of an hour. */
class PeriodStaffingTest {

    private static final ServiceLevel LEVEL = new ServiceLevel(0.25, 0.9);

    /** While more and more come, their own arrivals are the most. */
    @Test
    void no_period_is_staffed_for_fewer_than_come_in_it() {
        var day = PeriodStaffing.of(List.of(0.0, 40.0, 80.0), 1, 4, LEVEL);

        assertThat(day).extracting(PeriodStaffing::arrivalRate).containsExactly(0.0, 40.0, 80.0);
        assertThat(day.getFirst()).isEqualTo(new PeriodStaffing(0, 0, 0));
        assertThat(day.getLast().servers())
                .isEqualTo(Staffing.smallest(new Offered(80, 4), LEVEL).servers());
    }

    /** By hand: of those present a share of exp(-4) is still there an hour later, with services of a quarter of an hour. */
    @Test
    void who_is_still_there_is_served_until_hardly_anybody_is() {
        var day = PeriodStaffing.of(List.of(40.0, 80.0, 0.0, 0.0, 0.0), 1, 4, LEVEL);

        double first = 40 * (1 - Math.exp(-4));
        double second = 80 + (first - 80) * Math.exp(-4);
        double third = second * Math.exp(-4);
        assertThat(day.get(2).arrivalRate()).isCloseTo(second, within(1e-9));
        assertThat(day.get(3).arrivalRate()).isCloseTo(third, within(1e-9));
        assertThat(day.get(3).servers())
                .isEqualTo(Staffing.smallest(new Offered(third, 4), LEVEL).servers());
        assertThat(third / 4 * Math.exp(-4)).isLessThan(.05);
        assertThat(day.get(4)).isEqualTo(new PeriodStaffing(0, 0, 0));
    }

    /** By hand: two and a half hours earlier is half in the first hour; before that those of it are still there. */
    @Test
    void a_service_longer_than_a_period_reaches_further_back_and_leaves_no_hole() {
        var day = PeriodStaffing.of(List.of(8.0, 0.0, 0.0, 0.0), 1, 0.4, LEVEL);

        assertThat(day).extracting(PeriodStaffing::arrivalRate).startsWith(8.0).endsWith(4.0, 4.0);
        assertThat(day.get(1).arrivalRate()).isCloseTo(8 * (1 - Math.exp(-.4)), within(1e-9));
    }

    /** Services of half an hour, as long as a period: one service time earlier is the period before. */
    @Test
    void the_lagged_arrivals_count_where_they_are_the_most() {
        var day = PeriodStaffing.of(List.of(0.0, 80.0, 10.0), .5, 2, LEVEL);

        assertThat(day).extracting(PeriodStaffing::arrivalRate).containsExactly(0.0, 80.0, 80.0);
    }

    @Test
    void a_period_beyond_95_percent_is_one_to_simulate() {
        assertThat(new PeriodStaffing(9.5, 1, 0.95).isTight()).isFalse();
        assertThat(new PeriodStaffing(9.51, 1, 0.951).isTight()).isTrue();
        var patient = new ServiceLevel(100, 0.5);
        assertThat(PeriodStaffing.of(List.of(390.0, 390.0), 1, 4, patient)).allMatch(PeriodStaffing::isTight);
    }

    @Test
    void rates_are_given_and_not_negative() {
        assertRefused("queue-without-arrivals", "arrivalRates", () -> PeriodStaffing.of(List.of(), 1, 4, LEVEL));
        assertRefused("quantity-negative", "arrivalRates", () -> PeriodStaffing.of(List.of(-1.0), 1, 4, LEVEL));
        assertRefused("quantity-not-positive", "period", () -> PeriodStaffing.of(List.of(1.0), 0, 4, LEVEL));
        assertRefused("quantity-not-positive", "serviceRate", () -> PeriodStaffing.of(List.of(1.0), 1, 0, LEVEL));
    }
}
