package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.at;
import static org.cadre.workforce.simulation.Small.day;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule CS39 of the guide for capacity: days followed by hand, and against what theory says of long ones. */
class BatchTest {

    private static final double PEOPLE = 100_000;

    /** Three fill it at 4, and end at 9. Who comes at 30 waits until 40, and who came at 31 goes along. */
    @Test
    void cs39_a_batch_begins_when_it_is_full_or_somebody_has_waited_long_enough() {
        var day = day(together(1, station("desk", "guide", 5, OUT).withBatch(3, 10), 0, 2, 4, 30, 31));

        var desk = day.at("desk");
        assertThat(desk.called()).isEqualTo(5);
        assertThat(desk.waited()).isEqualTo(4 + 2 + 0 + 10 + 9);
        assertThat(desk.longestWait()).isEqualTo(10);
        assertThat(desk.longestLine()).isEqualTo(2);
        assertThat(desk.lastEnd()).isEqualTo(45);
        assertThat(day.stayed()).isEqualTo(9 + 7 + 5 + 15 + 14);
        assertThat(day.of("guide").busyMinutes()).isEqualTo(5 + 5);
        assertThat(day.stranded()).isZero();
    }

    /** Two from 0 to 10, then two of the three who came at 1, and at 20 the last one, who has waited enough for long. */
    @Test
    void a_full_batch_waits_for_the_team_and_nobody_is_in_two() {
        var day = day(together(1, station("desk", "guide", 10, OUT).withBatch(2, 1), 0, 0, 1, 1, 1));

        assertThat(day.at("desk").waited()).isEqualTo(0 + 0 + 9 + 9 + 19);
        assertThat(day.at("desk").lastEnd()).isEqualTo(30);
        assertThat(day.of("guide").busyMinutes()).isEqualTo(30);
    }

    @Test
    void with_no_longest_wait_a_free_team_takes_whoever_is_there() {
        var day = day(together(1, station("desk", "guide", 10, OUT).withBatch(4, 0), 0, 0, 5, 6, 7));

        assertThat(day.at("desk").waited()).isEqualTo(0 + 0 + 5 + 4 + 3);
        assertThat(day.at("desk").lastEnd()).isEqualTo(20);
    }

    /** After three minutes everybody is gone before a batch begins; after five the first two are just called. */
    @Test
    void who_gives_up_fills_no_batch() {
        var impatient = station("desk", "guide", 5, OUT).withBatch(3, 5).withPatience(new Fixed(3), OUT);
        var lasting = station("desk", "guide", 5, OUT).withBatch(3, 5).withPatience(new Fixed(5), OUT);

        assertThat(day(together(1, impatient, 0, 1, 4)).at("desk").gaveUp()).isEqualTo(3);
        assertThat(day(together(1, lasting, 0, 1, 6)).at("desk").waited()).isEqualTo(5 + 4 + 5);
    }

    @Test
    void the_urgent_are_in_the_first_batch() {
        var desk = station("desk", "guide", 10, OUT).withBatch(2, 60).withUrgentFirst();
        var centre = new Centre(
                "tour",
                60,
                List.of(at("first", 0, "desk", 0, 0), at("ordinary", 1, "desk", 1, 2), at("urgent", 0, "desk", 3, 4)),
                List.of(Team.of("guide", 1)),
                List.of(desk, new Exit(OUT)));

        assertThat(day(centre).at("desk").meanWaitOf(0)).isEqualTo((0 + 0 + 7 + 6) / 4.0);
        assertThat(day(centre).at("desk").meanWaitOf(1)).isEqualTo((19 + 18) / 2.0);
    }

    /** Whoever waits as long as was said has not waited longer, in any minute of the day. */
    @Test
    void the_longest_wait_is_no_minute_longer_than_was_said() {
        var minutes =
                IntStream.range(0, 300).mapToDouble(minute -> minute / 3.7).toArray();
        var desk = station("desk", "guide", 0.1, OUT).withBatch(2, 0.07).withAcceptableWait(0.07);

        assertThat(day(together(300, desk, minutes)).at("desk").tooLong()).isZero();
    }

    /** One a minute, four at a time: waits of 3, 2, 1 and 0 minutes, and a team that is busy for two minutes of four. */
    @Test
    void arrivals_on_the_minute_wait_half_the_batch() {
        var minutes =
                IntStream.rangeClosed(1, 400).mapToDouble(minute -> minute).toArray();
        var day = day(together(1, station("desk", "guide", 2, OUT).withBatch(4, 60), minutes));

        assertThat(day.at("desk").meanWait()).isEqualTo(1.5);
        assertThat(day.of("guide").utilisation()).isCloseTo(200 / 402.0, within(1e-12));
    }

    /**
     * Arrivals at random, one a minute, with somebody always free. A batch of four is filled by three more: (4 - 1) / 2 minutes.
     * One that is never full begins 3 minutes after its first: with 3 more of 1.5 minutes each, (3 + 4.5) / 4.
     */
    @ParameterizedTest
    @CsvSource({"4, 50, 1.5", "1000, 3, 1.875"})
    void at_random_the_wait_is_what_theory_says(int size, double longestWait, double minutes) {
        var desk = Station.of("desk", "guides", new Fixed(1), OUT).withBatch(size, longestWait);
        var centre = new Centre(
                "tours",
                PEOPLE,
                List.of(new Source.AtRandom("people", PEOPLE, PEOPLE, 0, "desk")),
                List.of(Team.of("guides", 50)),
                List.of(desk, new Exit(OUT)));

        var wait = Simulation.study(centre, 3, 8).meanWait("desk").orElseThrow();

        assertThat(wait.mean()).isCloseTo(minutes, within(1.5 * wait.halfWidth()));
        assertThat(wait.halfWidth()).isLessThan(0.02 * minutes);
    }

    /** Twelve people of five minutes are an hour of work by themselves, and a quarter of it four at a time. */
    @Test
    void the_work_of_a_team_is_that_of_full_batches() {
        var alone = together(1, station("desk", "guide", 5, OUT), new double[12]);
        var fours = together(1, station("desk", "guide", 5, OUT).withBatch(4, 1), new double[12]);

        assertThat(Load.of(alone, alone.team("guide")).utilisation()).isEqualTo(1);
        assertThat(Load.of(fours, fours.team("guide")).utilisation()).isEqualTo(0.25);
    }

    @Test
    void a_batch_that_cannot_be_is_refused() {
        assertRefused("quantity-out-of-range", "size", () -> new Batch(0, 1));
        assertRefused("quantity-out-of-range", "size", () -> new Batch(1_001, 1));
        assertRefused("quantity-negative", "longestWaitMinutes", () -> new Batch(2, -1));
    }

    private static Centre together(int guides, Station desk, double... arrivals) {
        return new Centre(
                "tour",
                60,
                List.of(at("people", 0, "desk", arrivals)),
                List.of(Team.of("guide", guides)),
                List.of(desk, new Exit(OUT)));
    }
}
