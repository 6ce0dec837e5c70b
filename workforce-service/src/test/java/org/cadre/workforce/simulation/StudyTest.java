package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Source.ByAppointment.Slot;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;

/** Days on many of which nobody comes: figures are of the people and not of the days. */
class StudyTest {

    private static final Team FROM_TWENTY = new Team("clerk", List.of(new Shift(0, 0), new Shift(20, 50)));

    /** One in ten keeps an appointment at opening. The clerk begins at 20 and takes a minute. */
    private static final Study RARE = Simulation.study(
            centre(new Source.ByAppointment("booked", List.of(new Slot(0, 1)), 0.9, new Fixed(0), 0, "desk")), 1, 200);

    @Test
    void a_day_without_anybody_does_not_count_as_one_without_a_wait() {
        assertThat(RARE.days()).anyMatch(day -> day.came() == 0).anyMatch(day -> day.came() == 1);
        assertThat(RARE.meanWait("desk").orElseThrow()).isEqualTo(new Estimate(20, 0, 200));
        assertThat(RARE.longestWait("desk").orElseThrow()).isEqualTo(new Estimate(20, 0, 200));
        assertThat(RARE.meanStay().orElseThrow()).isEqualTo(new Estimate(21, 0, 200));
        assertThat(RARE.medianStay().orElseThrow()).isEqualTo(new Estimate(21, 0, 200));
        assertThat(RARE.shareTooLong("desk").orElseThrow()).isEqualTo(new Estimate(1, 0, 200));
    }

    /** Everybody waits too long, on the few days on which somebody comes. */
    @Test
    void a_wish_is_not_met_because_hardly_anybody_comes() {
        assertThat(new Target(0.8, 60).missedBy(RARE)).singleElement().satisfies(missed -> {
            assertThat(missed.words()).isEqualTo("at desk 0.0 % wait no longer than 5 minutes, not 80.0 %");
            assertThat(missed.byStaff()).isTrue();
        });
        assertThat(new Target(0, 60).missedBy(RARE)).isEmpty();
    }

    @Test
    void where_nobody_came_on_any_day_no_share_is_met_and_no_staff_is_added() {
        var nobody = new Study(
                RARE.centre(),
                1,
                RARE.days().stream().filter(day -> day.came() == 0).toList());

        assertThat(nobody.meanWait("desk")).isEmpty();
        assertThat(nobody.meanStay()).isEmpty();
        assertThat(new Target(0, 60).missedBy(nobody)).isEmpty();
        assertThat(new Target(0.01, 60).missedBy(nobody)).singleElement().satisfies(missed -> {
            assertThat(missed.words()).contains("nobody came to desk on any of these days");
            assertThat(missed.byStaff()).isFalse();
        });
        assertThat(new Diagnosis(nobody).inWords()).contains("On none of these days was anybody called at desk.");
    }

    /**
     * One comes every other day, at random in the first twenty minutes, and waits ten on average. Of 400 studies of forty days
     * some 380 should hold that within their interval.
     */
    @Test
    void nineteen_intervals_in_twenty_hold_the_true_mean() {
        var centre = centre(new Source.AtRandom("walk-in", 0.5, 20, 0, "desk"));

        var held = IntStream.range(0, 400)
                .mapToObj(seed ->
                        Simulation.study(centre, seed, 40).meanWait("desk").orElseThrow())
                .filter(wait -> wait.low() <= 10 && wait.high() >= 10)
                .count();

        assertThat(held / 400.0).isCloseTo(0.95, within(0.03));
    }

    private static Centre centre(Source source) {
        return new Centre(
                "clinic",
                60,
                List.of(source),
                List.of(FROM_TWENTY),
                List.of(station("desk", "clerk", 1, OUT).withAcceptableWait(5), new Exit(OUT)));
    }
}
