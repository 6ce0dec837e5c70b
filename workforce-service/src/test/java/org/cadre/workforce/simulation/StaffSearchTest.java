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

    /**
     * Twelve people at once. Two at A send them on in pairs, one of which would have to wait for a single one at B. B is asked
     * first and cannot spare anybody; then A can, sends them on one by one, and so spares one at B.
     */
    @Test
    void who_can_be_spared_only_after_another_is_spared_too() {
        var first = Small.station("A", "first", 10, "B").withAcceptableWait(200);
        var second = Small.station("B", "second", 9, Small.OUT);
        var centre = new Centre(
                "in a row",
                60,
                List.of(Small.at("people", 0, "A", new double[12])),
                List.of(Team.of("first", 1), Team.of("second", 1)),
                List.of(first, second, new Step.Exit(Small.OUT)));
        var choices = List.of(new Choice("second", 1, 9), new Choice("first", 1, 9));

        var proposal = new StaffSearch(centre, new Target(1, 100), choices, 1, 2).find();

        assertThat(proposal.inWords()).isEqualTo("Enough, with none to spare: first 1, second 1.");
    }

    /** The work of 120 minutes fits where two have an hour each, and one would do; one study is the first, two find that out. */
    @Test
    void what_was_not_tried_is_not_claimed() {
        assertThat(inTries(1, new Choice("clerk", 1, 9)))
                .isEqualTo("Enough: clerk 2. Whether one can be spared was not tried to the end.");
        assertThat(inTries(2, new Choice("clerk", 1, 9))).isEqualTo("Enough, with none to spare: clerk 1.");
        assertThat(inTries(1, new Choice("clerk", 2, 9))).isEqualTo("Enough, with none to spare: clerk 2.");
    }

    private static String inTries(long most, Choice choice) {
        var twelve = oneDesk(Team.of("clerk", 1), 10, new double[12]);
        return new StaffSearch(twelve, new Target(0, 60), List.of(choice), 1, 2, most)
                .find()
                .inWords();
    }

    @Test
    void tries_are_one_for_each_post_there_and_back_and_two_for_each_team_that_may_change() {
        assertThat(StaffSearch.mostTries(List.of(new Choice("clerk", 2, 2)))).isEqualTo(1);
        assertThat(StaffSearch.mostTries(List.of(new Choice("clerk", 1, 2)))).isEqualTo(5);
        assertThat(StaffSearch.mostTries(List.of(new Choice("clerk", 1, 3), new Choice("nurse", 6, 8))))
                .isEqualTo(13);
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
