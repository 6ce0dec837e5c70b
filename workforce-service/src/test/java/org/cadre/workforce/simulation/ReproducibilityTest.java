package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReproducibilityTest {

    private static final Centre CENTRE = VaccineCentre.byDefault();

    @Test
    void the_same_seed_gives_the_same_days_and_another_one_others() {
        var once = Simulation.study(CENTRE, 42, 20);

        assertThat(Simulation.study(CENTRE, 42, 20)).isEqualTo(once);
        assertThat(Simulation.study(CENTRE, 43, 20).days()).doesNotContainAnyElementsOf(once.days());
        assertThat(once.days()).doesNotHaveDuplicates();
    }

    @Test
    void blocks_side_by_side_on_threads_give_what_one_thread_gives() {
        var blocks = IntStream.range(0, 10)
                .parallel()
                .mapToObj(block -> Simulation.days(CENTRE, 42, 4 * block, 4))
                .flatMap(List::stream)
                .toList();

        assertThat(blocks).isEqualTo(Simulation.study(CENTRE, 42, 40).days());
    }

    @Test
    void scenarios_share_who_comes_whatever_the_staff() {
        var one = Simulation.study(CENTRE, 42, 20);
        var two = Simulation.study(CENTRE.with(Team.of(VaccineCentre.CHECK, 2)), 42, 20);

        assertThat(two.days())
                .extracting(DayFigures::came)
                .isEqualTo(one.days().stream().map(DayFigures::came).toList());
        for (int day = 0; day < 20; day++) {
            assertThat(busy(two, day)).isCloseTo(busy(one, day), within(1e-6));
        }
    }

    /** Streams go by name, so a step described earlier or a team with another name moves nothing. */
    @Test
    void the_order_of_the_description_changes_nothing() {
        var steps = new ArrayList<>(CENTRE.steps());
        Collections.reverse(steps);
        var reversed = new Centre(CENTRE.name(), CENTRE.closesAt(), CENTRE.sources(), CENTRE.teams(), steps);

        var days = Simulation.study(reversed, 42, 5).days();

        assertThat(days)
                .extracting(DayFigures::meanStay)
                .isEqualTo(Simulation.study(CENTRE, 42, 5).days().stream()
                        .map(DayFigures::meanStay)
                        .toList());
    }

    /** A change of engine that changes results has to say so here. */
    @Test
    void the_first_day_of_seed_42_stays_what_it_was() {
        var day = Simulation.days(CENTRE, 42, 0, 1).getFirst();

        assertThat(day.came()).isEqualTo(641);
        assertThat(day.overrun()).isCloseTo(170.2338411379227, within(1e-9));
        assertThat(day.meanStay()).isCloseTo(100.52418262811811, within(1e-9));
    }

    /** Rule CS38 of the guide for capacity: the fewest are 30 days, and then ten more at a time. */
    @Test
    void cs38_a_study_goes_on_until_a_figure_is_known_well_enough() {
        var study = Simulation.untilKnown(CENTRE, 42, overrunWithin(4, 5_000));

        var days = study.days().size();
        assertThat(study.of(DayFigures::overrun).halfWidth()).isLessThanOrEqualTo(4);
        assertThat(days % 10).isZero();
        assertThat(days).isBetween(50, 400);
        assertThat(study).isEqualTo(Simulation.study(CENTRE, 42, days));
        assertThat(Simulation.study(CENTRE, 42, days - 10)
                        .of(DayFigures::overrun)
                        .halfWidth())
                .isGreaterThan(4);
    }

    @Test
    void cs38_and_stops_at_the_most_that_may_be_run_but_not_before_the_fewest() {
        assertThat(Simulation.untilKnown(CENTRE, 42, overrunWithin(0.1, 55)).days())
                .hasSize(55);
        assertThat(Simulation.untilKnown(CENTRE, 42, overrunWithin(1_000, 55)).days())
                .hasSize(30);
        assertRefused("quantity-out-of-range", "most", () -> overrunWithin(1, 29));
        assertRefused("quantity-not-positive", "halfWidth", () -> overrunWithin(0, 30));
    }

    private static Precision overrunWithin(double halfWidth, int most) {
        return new Precision(study -> Optional.of(study.of(DayFigures::overrun)), halfWidth, most);
    }

    @Test
    void a_study_has_a_number_of_days_that_can_be_run() {
        assertRefused("quantity-out-of-range", "replications", () -> Simulation.study(CENTRE, 1, 0));
        assertRefused("quantity-out-of-range", "replications", () -> Simulation.study(CENTRE, 1, 100_001));
        assertRefused("quantity-out-of-range", "from", () -> Simulation.days(CENTRE, 1, -1, 1));
    }

    private static double busy(Study study, int day) {
        return study.days().get(day).of(VaccineCentre.VACCINATION).busyMinutes();
    }
}
