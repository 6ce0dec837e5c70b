package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Distribution.Normal;
import org.cadre.workforce.simulation.Source.AtRandom;
import org.cadre.workforce.simulation.Source.ByAppointment;
import org.cadre.workforce.simulation.Source.ByAppointment.Slot;
import org.cadre.workforce.simulation.Source.Varying;
import org.cadre.workforce.simulation.Source.Varying.Rate;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final int DAYS = 2_000;
    private static final Varying VARYING =
            new Varying("walk-in", List.of(new Rate(60, 30), new Rate(120, 90), new Rate(180, 0)), 240, 0, "desk");

    @Test
    void at_random_the_number_of_a_day_has_a_variance_like_its_mean() {
        var source = new AtRandom("people", 100, 600, 0, "desk");

        var came = estimate(day -> arrivals(source, day).size());

        assertThat(came.mean()).isCloseTo(100, within(2 * came.halfWidth()));
        assertThat(came.deviation()).isCloseTo(10, within(0.5));
        assertThat(last(arrivals(source, 0))).isLessThan(600);
    }

    /** Thinning gives each hour its own mean: none before 60, 30 until 120, 90 until 180, none after. */
    @Test
    void a_varying_source_follows_its_rates_hour_by_hour() {
        assertThat(VARYING.expected()).isEqualTo(120);
        for (int hour = 0; hour < 4; hour++) {
            var from = 60 * hour;
            var expected = List.of(0, 30, 90, 0).get(hour);
            var came = estimate(day -> between(arrivals(VARYING, day), from, from + 60));
            assertThat(came.mean()).isCloseTo(expected, within(2 * came.halfWidth() + 1e-9));
            assertThat(came.deviation()).isCloseTo(Math.sqrt(expected), within(0.4));
        }
    }

    @Test
    void a_varying_source_ends_when_it_is_said_to() {
        var cut = new Varying("walk-in", VARYING.rates(), 90, 0, "desk");

        assertThat(cut.expected()).isEqualTo(15);
        assertThat(last(arrivals(cut, 0))).isLessThan(90);
    }

    @Test
    void of_a_hundred_appointments_two_are_missed() {
        var source = appointments(0.02, new Fixed(0));

        var came = estimate(day -> arrivals(source, day).size());

        assertThat(source.expected()).isCloseTo(98, within(1e-12));
        assertThat(came.mean()).isCloseTo(98, within(2 * came.halfWidth()));
        assertThat(came.deviation()).isCloseTo(1.4, within(0.1));
        assertThat(arrivals(appointments(0, new Fixed(0)), 0).size()).isEqualTo(100);
        assertThat(arrivals(appointments(1, new Fixed(0)), 0).size()).isZero();
    }

    @Test
    void early_and_late_people_come_in_order_and_not_before_opening() {
        var arrivals = arrivals(appointments(0, new Normal(-2, 5)), 0);

        var times = IntStream.range(0, arrivals.size())
                .mapToDouble(arrivals::time)
                .boxed()
                .toList();
        assertThat(times).isSorted().first().isEqualTo(0.0);
        assertThat(times).anyMatch(time -> time > 0 && time < 60).anyMatch(time -> time > 60);
        assertThat(IntStream.range(0, arrivals.size()).map(arrivals::number)).doesNotHaveDuplicates();
    }

    @Test
    void sources_without_sense_are_refused() {
        assertRefused("quantity-not-positive", "expected", () -> new AtRandom("a", 0, 600, 0, "desk"));
        assertRefused("quantity-not-positive", "until", () -> new AtRandom("a", 1, 0, 0, "desk"));
        assertRefused("quantity-out-of-range", "urgency", () -> new AtRandom("a", 1, 1, 10, "desk"));
        assertRefused("quantity-out-of-range", "urgency", () -> new AtRandom("a", 1, 1, -1, "desk"));
        assertRefused("rates-all-nought", "rates", () -> new Varying("a", List.of(), 1, 0, "desk"));
        assertRefused(
                "rates-out-of-order",
                "rates",
                () -> new Varying("a", List.of(new Rate(60, 1), new Rate(60, 2)), 1, 0, "desk"));
        assertRefused("share-out-of-range", "noShow", () -> appointments(1.1, new Fixed(0)));
        assertRefused("quantity-out-of-range", "people", () -> new Slot(0, -1));
    }

    private static ByAppointment appointments(double noShow, Distribution lateness) {
        return new ByAppointment("booked", List.of(new Slot(0, 50), new Slot(60, 50)), noShow, lateness, 0, "desk");
    }

    private static Arrivals arrivals(Source source, int day) {
        return Arrivals.of(source, new Draws(11, day));
    }

    private static double last(Arrivals arrivals) {
        return arrivals.time(arrivals.size() - 1);
    }

    private static int between(Arrivals arrivals, double from, double to) {
        return (int) IntStream.range(0, arrivals.size())
                .filter(each -> arrivals.time(each) >= from && arrivals.time(each) < to)
                .count();
    }

    private static Estimate estimate(IntToDoubleFunction ofDay) {
        return Estimate.of(IntStream.range(0, DAYS).mapToDouble(ofDay).toArray());
    }
}
