package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.at;
import static org.cadre.workforce.simulation.Small.day;
import static org.cadre.workforce.simulation.Small.oneDesk;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;

/** Rules CS42 and CS43 of the guide for capacity: days followed by hand. */
class StationTest {

    @Test
    void who_comes_while_another_is_served_waits_until_that_ends() {
        var day = day(oneDesk(Team.of("clerk", 1), 10, 0, 4, 30));

        var desk = day.at("desk");
        assertThat(desk.called()).isEqualTo(3);
        assertThat(desk.meanWait()).isEqualTo(2);
        assertThat(desk.longestWait()).isEqualTo(6);
        assertThat(desk.longestLine()).isEqualTo(1);
        assertThat(desk.meanLine()).isEqualTo(6 / 60.0);
        assertThat(desk.lastEnd()).isEqualTo(40);
        assertThat(day.meanStay()).isEqualTo(12);
        assertThat(day.medianStay()).isEqualTo(10);
        assertThat(day.mostPresent()).isEqualTo(2);
        assertThat(day.overrun()).isZero();
        assertThat(day.of("clerk").utilisation()).isEqualTo(0.5);
    }

    @Test
    void the_last_one_is_served_after_closing() {
        assertThat(day(oneDesk(Team.of("clerk", 1), 10, 50)).overrun()).isZero();
        assertThat(day(oneDesk(Team.of("clerk", 1), 10, 51)).overrun()).isEqualTo(1);
    }

    @Test
    void a_wait_is_too_long_when_it_is_longer_than_acceptable() {
        var centre = new Centre(
                "desk",
                60,
                List.of(at("people", 0, "desk", 0, 4, 15)),
                List.of(Team.of("clerk", 1)),
                List.of(station("desk", "clerk", 10, OUT).withAcceptableWait(5), new Exit(OUT)));

        assertThat(day(centre).at("desk").longestWait()).isEqualTo(6);
        assertThat(day(centre).at("desk").shareTooLong()).isCloseTo(1 / 3.0, within(1e-12));
    }

    /** The one at 1 is ordinary, the one at 2 urgent: at 10 the urgent one is called where urgency counts. */
    @Test
    void the_urgent_go_first_only_where_that_is_said() {
        var desk = station("desk", "clerk", 10, OUT).withAcceptableWait(8);
        var sources = List.of(at("ordinary", 1, "desk", 0, 1), at("urgent", 0, "desk", 2));

        var byArrival = new Centre("c", 60, sources, List.of(Team.of("clerk", 1)), List.of(desk, new Exit(OUT)));
        var byUrgency = new Centre(
                "c", 60, sources, List.of(Team.of("clerk", 1)), List.of(desk.withUrgentFirst(), new Exit(OUT)));

        assertThat(day(byArrival).at("desk").longestWait()).isEqualTo(18);
        assertThat(day(byUrgency).at("desk").longestWait()).isEqualTo(19);
        assertThat(day(byArrival).at("desk").meanWait())
                .isEqualTo(day(byUrgency).at("desk").meanWait());
    }

    /** One clerk for two desks: at 10 the one at B has waited since 1, the one at A since 2. */
    @Test
    void a_shared_team_calls_whoever_has_waited_longest() {
        var centre = new Centre(
                "two desks",
                60,
                List.of(at("for A", 0, "A", 0, 2), at("for B", 0, "B", 1)),
                List.of(Team.of("clerk", 1)),
                List.of(station("A", "clerk", 10, OUT), station("B", "clerk", 5, OUT), new Exit(OUT)));

        var day = day(centre);

        assertThat(day.at("B").longestWait()).isEqualTo(9);
        assertThat(day.at("A").longestWait()).isEqualTo(13);
        assertThat(day.of("clerk").busyMinutes()).isEqualTo(25);
    }

    /** Nobody new is called at A while more than one waits at B; who is served goes on. B takes 10, A takes 1. */
    @Test
    void a_full_station_holds_the_one_before_it_back() {
        var free = inARow(station("A", "first", 1, "B"));
        var held = inARow(station("A", "first", 1, "B").pausedWhile("B", 1));

        assertThat(day(free).at("A").longestWait()).isEqualTo(4);
        assertThat(day(free).at("B").longestLine()).isEqualTo(4);
        assertThat(day(held).at("A").longestWait()).isEqualTo(21);
        assertThat(day(held).at("B").longestLine()).isEqualTo(2);
        assertThat(day(held).at("B").lastEnd()).isEqualTo(51);
    }

    private static Centre inARow(Station first) {
        return new Centre(
                "in a row",
                60,
                List.of(at("people", 0, "A", 0, 0, 0, 0, 0)),
                List.of(Team.of("first", 1), Team.of("second", 1)),
                List.of(first, station("B", "second", 10, OUT), new Exit(OUT)));
    }
}
