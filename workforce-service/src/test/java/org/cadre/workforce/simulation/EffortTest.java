package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.at;
import static org.cadre.workforce.simulation.Small.oneDesk;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;

class EffortTest {

    /** Three people at two steps, and one look of a tenth of a step for each. */
    @Test
    void of_one_desk_it_is_people_times_steps_and_a_look_for_each() {
        assertThat(oneDesk(Team.of("clerk", 1), 10, 0, 1, 2).effort()).isCloseTo(3 * 2.1, within(1e-9));
    }

    /** Of one team each arrival at A or B makes it look at both: four looks, or 0.4 steps beside three. */
    @Test
    void a_team_of_two_stations_looks_at_both() {
        assertThat(row("clerk", station("A", "clerk", 1, "B")).effort()).isCloseTo(2 * 3.4, within(1e-9));
    }

    /** The first looks at A and its pause for who comes there and for who goes on at B, the second at B: 2 + 2 + 1. */
    @Test
    void a_pause_is_looked_at_here_and_for_everybody_there() {
        var held = station("A", "first", 1, "B").pausedWhile("B", 0);

        assertThat(row("second", station("A", "first", 1, "B")).effort()).isCloseTo(2 * 3.2, within(1e-9));
        assertThat(row("second", held).effort()).isCloseTo(2 * 3.5, within(1e-9));
        assertThat(row("second", held.pausedWhile("B", 1)).effort()).isCloseTo(2 * (3 + 1.0), within(1e-9));
    }

    private static Centre row(String second, Station first) {
        var teams = first.team().equals(second)
                ? List.of(Team.of(second, 1))
                : List.of(Team.of(first.team(), 1), Team.of(second, 1));
        return new Centre(
                "row",
                60,
                List.of(at("people", 0, "A", 0, 1)),
                teams,
                List.of(first, station("B", second, 1, OUT), new Exit(OUT)));
    }
}
