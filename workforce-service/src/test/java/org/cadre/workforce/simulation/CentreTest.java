package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.at;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Source.AtRandom;
import org.cadre.workforce.simulation.Step.Delay;
import org.cadre.workforce.simulation.Step.Deposit;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;

/** Descriptions that cannot run, each refused with its reason. */
class CentreTest {

    private static final Team CLERK = Team.of("clerk", 1);
    private static final Source PEOPLE = at("people", 0, "desk", 0);
    private static final Station DESK = station("desk", "clerk", 10, OUT);
    private static final Exit EXIT = new Exit(OUT);

    @Test
    void a_way_leads_to_steps_that_exist_and_ends() {
        assertRefused("step-unknown", "steps/0/next", () -> centre(PEOPLE, DESK));
        assertRefused("step-unknown", "sources/0/next", () -> centre(at("people", 0, "door", 0), DESK, EXIT));
        assertRefused(
                "way-in-a-circle", "steps/1/next", () -> centre(PEOPLE, DESK, new Delay(OUT, new Fixed(1), "desk")));
    }

    @Test
    void names_are_given_once_and_known() {
        assertRefused("name-twice", "steps/2/name", () -> centre(PEOPLE, DESK, EXIT, new Exit(OUT)));
        assertRefused("name-twice", "steps/0/name", () -> centre(at("desk", 0, "desk", 0), DESK, EXIT));
        assertRefused(
                "name-twice",
                "teams/1/name",
                () -> new Centre("c", 60, List.of(PEOPLE), List.of(CLERK, CLERK), List.of(DESK, EXIT)));
        assertRefused("team-unknown", "steps/1/team", () -> centre(PEOPLE, EXIT, station("desk", "nurse", 1, OUT)));
        assertRefused(
                "station-unknown",
                "steps/0/pauses/1/station",
                () -> centre(PEOPLE, DESK.pausedWhile("desk", 1).pausedWhile("ward", 1), EXIT));
        assertRefused(
                "store-unknown",
                "steps/1/store",
                () -> centre(PEOPLE, station("desk", "clerk", 1, "d"), new Deposit("d", "s")));
    }

    @Test
    void what_is_not_there_is_refused_with_what_is() {
        assertThatThrownBy(() -> centre(PEOPLE, station("desk", "nurse", 1, OUT), EXIT))
                .hasMessage("There is no team nurse: name one of clerk");
        assertThatThrownBy(() -> centre(at("people", 0, "door", 0), DESK, EXIT))
                .hasMessage("There is no step door: name one of desk, out");
        assertThatThrownBy(() -> centre(PEOPLE, station("desk", "clerk", 1, "d"), new Deposit("d", "s")))
                .hasMessage("There is no store s: describe one");
        assertThatThrownBy(() -> staffedFrom(59).team("nurse")).hasMessage("c has no team nurse: name one of clerk");
    }

    @Test
    void everybody_described_has_something_to_do() {
        var nurse = Team.of("nurse", 1);

        assertRefused("step-unreached", "steps/2", () -> centre(PEOPLE, DESK, EXIT, new Exit("back door")));
        assertRefused("step-unreached", "steps/0", () -> centre(at("nobody", 0, "desk"), DESK, EXIT));
        assertRefused(
                "team-without-station",
                "teams/1",
                () -> new Centre("c", 60, List.of(PEOPLE), List.of(CLERK, nurse), List.of(DESK, EXIT)));
        assertRefused(
                "nobody-serves",
                "teams",
                () -> new Centre("c", 60, List.of(at("people", 0, OUT, 0)), List.of(), List.of(EXIT)));
    }

    @Test
    void a_team_is_there_before_closing() {
        assertThat(staffedFrom(59).teams()).hasSize(1);
        assertRefused("team-never-there", "teams/0", () -> staffedFrom(60));
        assertRefused("team-never-there", "teams/0", () -> staffedFrom(61));
    }

    @Test
    void a_day_has_at_most_two_million_people() {
        assertThat(centre(new AtRandom("people", 2_000_000, 60, 0, "desk"), DESK, EXIT))
                .isNotNull();
        assertRefused(
                "too-many-arrivals",
                "sources",
                () -> centre(new AtRandom("people", 2_000_001, 60, 0, "desk"), DESK, EXIT));
        assertRefused(
                "too-many-arrivals",
                "sources",
                () -> centre(
                        new Source.Varying("people", List.of(new Source.Varying.Rate(59, 1e9)), 60, 0, "desk"),
                        DESK,
                        EXIT));
    }

    @Test
    void a_service_takes_time_and_a_day_too() {
        assertRefused("quantity-not-positive", "service", () -> station("desk", "clerk", 0, OUT));
        assertRefused(
                "quantity-not-positive",
                "closesAt",
                () -> new Centre("c", 0, List.of(PEOPLE), List.of(CLERK), List.of(DESK, EXIT)));
        assertRefused("quantity-out-of-range", "whileMoreThan", () -> DESK.pausedWhile("desk", -1));
    }

    private static Centre staffedFrom(double minute) {
        var team = new Team("clerk", List.of(new Shift(0, 0), new Shift(minute, 1)));
        return new Centre("c", 60, List.of(PEOPLE), List.of(team), List.of(DESK, EXIT));
    }

    private static Centre centre(Source source, Step... steps) {
        return new Centre("c", 60, List.of(source), List.of(CLERK), List.of(steps));
    }
}
