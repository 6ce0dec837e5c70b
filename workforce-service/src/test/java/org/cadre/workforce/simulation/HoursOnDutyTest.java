package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.oneDesk;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A desk that is open for an hour a day; services take ten minutes. */
class HoursOnDutyTest {

    /** By hand: one for half an hour and three for the other half are two hours a day. */
    @Test
    void each_shift_counts_with_its_length() {
        var team = new Team("clerk", List.of(new Shift(0, 1), new Shift(30, 3)));

        assertThat(hours(team, 0)).isCloseTo(2, within(1e-12));
    }

    @Test
    void who_stays_until_the_last_one_has_left_is_paid_for_it() {
        assertThat(hours(Team.of("clerk", 1), 50)).isCloseTo(1, within(1e-12));
        assertThat(hours(Team.of("clerk", 2), 53)).isCloseTo(2 + 2 * 3 / 60.0, within(1e-12));
    }

    @Test
    void only_a_team_of_the_centre_is_on_duty() {
        var study = Simulation.study(oneDesk(Team.of("clerk", 1), 10, 0), 1, 2);

        assertRefused("team-unknown", "team", () -> study.hoursOnDuty("nurse"));
    }

    private static double hours(Team team, double arrival) {
        return Simulation.study(oneDesk(team, 10, arrival), 1, 2).hoursOnDuty(team.name());
    }
}
