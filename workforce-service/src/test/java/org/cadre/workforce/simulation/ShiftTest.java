package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.day;
import static org.cadre.workforce.simulation.Small.oneDesk;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule CS47 of the guide for capacity. */
class ShiftTest {

    @Test
    void who_comes_before_the_shift_waits_for_it() {
        var late = new Team("clerk", List.of(new Shift(0, 0), new Shift(20, 2)));

        assertThat(day(oneDesk(late, 10, 5, 6)).at("desk").longestWait()).isEqualTo(15);
        assertThat(day(oneDesk(late, 10, 20)).at("desk").longestWait()).isZero();
    }

    /** Two until 15, then one: the service begun at 10 goes on to 20, and one call follows it, not two. */
    @Test
    void who_ends_a_shift_finishes_the_service_begun() {
        var fewer = new Team("clerk", List.of(new Shift(0, 2), new Shift(15, 1)));

        var day = day(oneDesk(fewer, 10, 10, 10, 11, 11));

        assertThat(day.at("desk").lastEnd()).isEqualTo(40);
        assertThat(day.at("desk").longestWait()).isEqualTo(19);
    }

    @Test
    void who_waits_when_all_have_gone_is_counted_and_not_forgotten() {
        var gone = new Team("clerk", List.of(new Shift(0, 1), new Shift(15, 0)));

        var centre = oneDesk(gone, 10, 0, 0, 0, 0);

        assertThat(day(centre).left()).isEqualTo(2);
        assertThat(day(centre).stranded()).isEqualTo(2);
        assertThat(day(centre).at("desk").neverCalled()).isEqualTo(2);
        assertThat(new Diagnosis(Simulation.study(centre, 1, 2)).inWords()).contains("On average 2.0 are never served");
    }

    @Test
    void minutes_on_duty_are_those_of_all_shifts() {
        var team = new Team("clerk", List.of(new Shift(0, 1), new Shift(60, 3), new Shift(120, 0)));

        assertThat(team.minutesUntil(30)).isEqualTo(30);
        assertThat(team.minutesUntil(60)).isEqualTo(60);
        assertThat(team.minutesUntil(90)).isEqualTo(150);
        assertThat(team.minutesUntil(600)).isEqualTo(240);
        assertThat(team.peak()).isEqualTo(3);
    }

    @Test
    void a_larger_team_keeps_the_proportion_of_its_shifts_rounded_up() {
        var team = new Team("clerk", List.of(new Shift(0, 1), new Shift(60, 3), new Shift(120, 0)));

        assertThat(team.withPeak(6).shifts()).extracting(Shift::staff).containsExactly(2, 6, 0);
        assertThat(team.withPeak(4).shifts()).extracting(Shift::staff).containsExactly(2, 4, 0);
        assertThat(team.withPeak(1).shifts()).extracting(Shift::staff).containsExactly(1, 1, 0);
    }

    @Test
    void shifts_begin_at_opening_and_follow_each_other() {
        assertRefused("shifts-not-from-opening", "shifts", () -> new Team("clerk", List.of()));
        assertRefused("shifts-not-from-opening", "shifts", () -> new Team("clerk", List.of(new Shift(1, 1))));
        assertRefused(
                "shifts-out-of-order", "shifts", () -> new Team("clerk", List.of(new Shift(0, 1), new Shift(0, 2))));
        assertRefused("quantity-out-of-range", "staff", () -> new Shift(0, -1));
        assertRefused("name-blank", "name", () -> Team.of("", 1));
    }
}
