package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.at;
import static org.cadre.workforce.simulation.Small.day;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule CS44 of the guide for capacity: one clerk, ten minutes each; people come at 0, 1 and 2. */
class PatienceTest {

    /** Who came at 1 has gone at 9.5, so who came at 2 is called at 10 and not at 20. */
    @Test
    void who_gives_up_leaves_and_the_next_is_called_earlier() {
        var day = day(desk(8.5));

        var desk = day.at("desk");
        assertThat(desk.called()).isEqualTo(2);
        assertThat(desk.gaveUp()).isEqualTo(1);
        assertThat(desk.longestWait()).isEqualTo(8);
        assertThat(desk.meanWait()).isEqualTo(4);
        assertThat(desk.longestLine()).isEqualTo(2);
        assertThat(desk.meanLine()).isCloseTo((8.5 + 8) / 60, within(1e-12));
        assertThat(day.meanStay()).isCloseTo((10 + 8.5 + 18) / 3, within(1e-12));
        assertThat(day.stranded()).isZero();
    }

    /** The one who came at 1 is called at 10 if their patience of nine minutes lasts. */
    @ParameterizedTest
    @CsvSource({"8.99, 2, 1", "9, 2, 1", "9.01, 2, 1", "7.99, 1, 2", "19, 3, 0", "17.99, 2, 1", "18, 3, 0"})
    void patience_lasts_until_its_minute(double patience, int called, int gaveUp) {
        var desk = day(desk(patience)).at("desk");

        assertThat(desk.called()).isEqualTo(called);
        assertThat(desk.gaveUp()).isEqualTo(gaveUp);
    }

    @Test
    void who_is_called_in_the_last_minute_of_their_patience_stays() {
        assertThat(day(desk(8.99)).at("desk").longestWait()).isEqualTo(8);
        assertThat(day(desk(9)).at("desk").longestWait()).isEqualTo(9);
        assertThat(day(desk(9.01)).at("desk").longestWait()).isEqualTo(9);
    }

    /** However short the waits of the others: a desk is not good because people run away. */
    @Test
    void who_gives_up_has_waited_too_long() {
        assertThat(day(desk(8.5)).at("desk").shareTooLong()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(day(desk(60)).at("desk").shareTooLong()).isZero();
    }

    @Test
    void the_diagnosis_says_how_many_give_up() {
        var words = new Diagnosis(Simulation.study(desk(8.5), 1, 2)).inWords();

        assertThat(words).contains(" At desk 1.0 (95 % interval 1.0 to 1.0) give up waiting.");
        assertThat(new Diagnosis(Simulation.study(desk(60), 1, 2)).inWords()).doesNotContain("give up");
    }

    /** A calls nobody while somebody waits at B. The second gives up there at 5; then A calls the third. */
    @Test
    void a_station_held_back_goes_on_when_somebody_gives_up_further_on() {
        var centre = new Centre(
                "in a row",
                60,
                List.of(at("people", 0, "A", 0, 0, 0)),
                List.of(Team.of("first", 1), Team.of("second", 1)),
                List.of(
                        station("A", "first", 1, "B").pausedWhile("B", 0),
                        station("B", "second", 10, OUT).withPatience(new Fixed(3), OUT),
                        new Exit(OUT)));

        var day = day(centre);

        assertThat(day.at("A").longestWait()).isCloseTo(5, within(1e-12));
        assertThat(day.at("B").called()).isEqualTo(1);
        assertThat(day.at("B").gaveUp()).isEqualTo(2);
        assertThat(day.left()).isEqualTo(3);
    }

    @Test
    void who_gives_up_leaves_by_an_exit() {
        assertRefused("patience-without-exit", "steps/0/patienceExit", () -> desk(new Fixed(3), "desk"));
        assertRefused("patience-without-exit", "steps/0/patienceExit", () -> desk(new Fixed(3), "window"));
        assertThat(desk(new Fixed(3), OUT).steps()).hasSize(2);
    }

    private static Centre desk(double patience) {
        return desk(new Fixed(patience), OUT);
    }

    private static Centre desk(Distribution patience, String exit) {
        return new Centre(
                "desk",
                60,
                List.of(at("people", 0, "desk", 0, 1, 2)),
                List.of(Team.of("clerk", 1)),
                List.of(
                        station("desk", "clerk", 10, OUT)
                                .withPatience(patience, exit)
                                .withAcceptableWait(20),
                        new Exit(OUT)));
    }
}
