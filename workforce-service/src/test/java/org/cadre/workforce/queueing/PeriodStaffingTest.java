package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates an hour, in periods of an hour. */
class PeriodStaffingTest {

    private static final ServiceLevel LEVEL = new ServiceLevel(0.25, 0.9);

    /** By hand: services of a quarter of an hour take a quarter of each hour's arrivals from the hour before. */
    @Test
    void each_period_is_staffed_for_the_arrivals_of_one_service_time_earlier() {
        var day = PeriodStaffing.of(List.of(0.0, 40.0, 80.0, 0.0, 0.0), 1, 4, LEVEL);

        assertThat(day).extracting(PeriodStaffing::arrivalRate).containsExactly(0.0, 30.0, 70.0, 20.0, 0.0);
        assertThat(day.get(0).servers()).isZero();
        assertThat(day.get(2).servers())
                .isEqualTo(Staffing.smallest(new Offered(70, 4), LEVEL).servers());
        assertThat(day.get(4)).isEqualTo(new PeriodStaffing(0, 0, 0));
    }

    @Test
    void a_service_longer_than_a_period_reaches_further_back() {
        var day = PeriodStaffing.of(List.of(8.0, 0.0, 0.0, 0.0), 1, 0.4, LEVEL);

        assertThat(day).extracting(PeriodStaffing::arrivalRate).containsExactly(0.0, 0.0, 4.0, 4.0);
    }

    /** The lag moves arrivals and loses none that a later period could serve. */
    @Test
    void nobody_is_lost_by_the_lag() {
        var day = PeriodStaffing.of(List.of(10.0, 25.0, 5.0, 0.0), 1, 3, LEVEL);

        assertThat(day.stream().mapToDouble(PeriodStaffing::arrivalRate).sum()).isCloseTo(40, within(1e-9));
    }

    @Test
    void a_period_beyond_95_percent_is_one_to_simulate() {
        assertThat(new PeriodStaffing(9.5, 1, 0.95).isTight()).isFalse();
        assertThat(new PeriodStaffing(9.51, 1, 0.951).isTight()).isTrue();
        var patient = new ServiceLevel(100, 0.5);
        assertThat(PeriodStaffing.of(List.of(390.0, 390.0), 1, 4, patient)
                        .get(1)
                        .isTight())
                .isTrue();
    }

    @Test
    void rates_are_given_and_not_negative() {
        assertRefused("queue-without-arrivals", "arrivalRates", () -> PeriodStaffing.of(List.of(), 1, 4, LEVEL));
        assertRefused("quantity-negative", "arrivalRates", () -> PeriodStaffing.of(List.of(-1.0), 1, 4, LEVEL));
        assertRefused("quantity-not-positive", "period", () -> PeriodStaffing.of(List.of(1.0), 0, 4, LEVEL));
        assertRefused("quantity-not-positive", "serviceRate", () -> PeriodStaffing.of(List.of(1.0), 1, 0, LEVEL));
    }
}
