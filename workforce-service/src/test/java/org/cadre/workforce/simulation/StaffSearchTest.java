package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.oneDesk;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Four people at once and ten minutes each: with one clerk the last waits 30 minutes, with two 10, with four none. */
class StaffSearchTest {

    private static final Centre CENTRE = oneDesk(Team.of("clerk", 3), 10, 30, 30, 30, 30);

    @Test
    void it_adds_where_people_wait_too_long_and_stops_when_it_is_enough() {
        assertThat(find(new Target(1, 60), new Choice("clerk", 1, 9)).staff()).containsEntry("clerk", 4);
        assertThat(find(new Target(0.5, 60), new Choice("clerk", 1, 9)).staff()).containsEntry("clerk", 2);
        assertThat(find(new Target(0.25, 60), new Choice("clerk", 1, 9)).staff())
                .containsEntry("clerk", 1);
    }

    /** With two the last leaves at 50, with one at 70: ten minutes after closing. */
    @Test
    void the_end_of_the_day_counts_too() {
        assertThat(find(new Target(0, 10), new Choice("clerk", 1, 9)).staff()).containsEntry("clerk", 1);
        assertThat(find(new Target(0, 9), new Choice("clerk", 1, 9)).staff()).containsEntry("clerk", 2);
    }

    @Test
    void whoever_can_be_spared_is_taken_away() {
        assertThat(find(new Target(0.25, 60), new Choice("clerk", 1, 9))).isInstanceOf(Proposal.Enough.class);
        assertThat(find(new Target(0.25, 60), new Choice("clerk", 2, 9)).staff())
                .containsEntry("clerk", 2);
    }

    @Test
    void what_no_choice_can_reach_is_said_with_what_is_missed() {
        var proposal = find(new Target(1, 9), new Choice("clerk", 1, 1));

        assertThat(proposal).isInstanceOf(Proposal.OutOfReach.class);
        assertThat(proposal.staff()).containsEntry("clerk", 1);
        assertThat(proposal.inWords())
                .isEqualTo("Out of reach with clerk 1: at desk 25.0 % wait no longer than 0 minutes, not 100.0 %;"
                        + " the last one leaves 10 minutes after closing, not 9.");
    }

    /** A waits because B is full, so only more at B help; the search adds there although nobody waits too long at B. */
    @Test
    void a_team_held_up_by_another_is_helped_by_that_one() {
        var first = Small.station("A", "first", 1, "B").pausedWhile("B", 0).withAcceptableWait(5);
        var second = Small.station("B", "second", 10, Small.OUT).withAcceptableWait(60);
        var centre = new Centre(
                "in a row",
                60,
                List.of(Small.at("people", 0, "A", 0, 0, 0, 0, 0)),
                List.of(Team.of("first", 1), Team.of("second", 1)),
                List.of(first, second, new Step.Exit(Small.OUT)));

        var proposal = new StaffSearch(
                        centre, new Target(1, 60), List.of(new Choice("first", 1, 1), new Choice("second", 1, 9)), 1, 2)
                .find();

        assertThat(proposal).isInstanceOf(Proposal.Enough.class);
        assertThat(proposal.staff().get("second")).isGreaterThan(1);
    }

    @Test
    void choices_are_clear() {
        assertRefused("choices-not-clear", "choices", () -> search(new Target(1, 0)));
        assertRefused(
                "choices-not-clear",
                "choices",
                () -> search(new Target(1, 0), new Choice("clerk", 1, 2), new Choice("clerk", 1, 3)));
        assertRefused("team-unknown", "team", () -> find(new Target(1, 0), new Choice("nurse", 1, 2)));
        assertRefused("choice-reversed", "most", () -> new Choice("clerk", 3, 2));
        assertRefused("quantity-out-of-range", "least", () -> new Choice("clerk", 0, 2));
        assertRefused("share-out-of-range", "share", () -> new Target(1.1, 0));
        assertRefused("quantity-negative", "overrun", () -> new Target(1, -1));
    }

    private static Proposal find(Target target, Choice choice) {
        return search(target, choice).find();
    }

    private static StaffSearch search(Target target, Choice... choices) {
        return new StaffSearch(CENTRE, target, List.of(choices), 1, 2);
    }
}
