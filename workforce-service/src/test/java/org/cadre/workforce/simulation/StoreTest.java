package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.at;
import static org.cadre.workforce.simulation.Small.day;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import org.cadre.workforce.simulation.Step.Deposit;
import org.cadre.workforce.simulation.Step.Exit;
import org.cadre.workforce.simulation.Step.Store;
import org.junit.jupiter.api.Test;

/** People who need something prepared, one each; preparing takes ten minutes, one at a time. */
class StoreTest {

    @Test
    void who_comes_first_waits_and_who_comes_later_finds_it_ready() {
        var day = day(centre(List.of(at("people", 0, "doses", 4, 30), at("vials", 0, "prepare", 0, 0))));

        assertThat(day.meanStay()).isEqualTo((6 + 0) / 2.0);
        assertThat(day.left()).isEqualTo(2);
    }

    @Test
    void prepared_things_are_no_people() {
        var day = day(centre(List.of(at("people", 0, "doses", 4), at("vials", 0, "prepare", 0, 0, 0))));

        assertThat(day.came()).isEqualTo(1);
        assertThat(day.mostPresent()).isEqualTo(1);
        assertThat(day.stranded()).isZero();
        assertThat(day.at("prepare").called()).isEqualTo(3);
    }

    @Test
    void without_enough_prepared_somebody_is_left_waiting() {
        var day = day(centre(List.of(at("people", 0, "doses", 4, 5, 6), at("vials", 0, "prepare", 0, 0))));

        assertThat(day.left()).isEqualTo(2);
        assertThat(day.stranded()).isEqualTo(1);
    }

    @Test
    void somebody_must_come_besides_the_things() {
        assertRefused("step-unreached", "steps/2", () -> centre(List.of(at("vials", 0, "prepare", 0))));
        assertRefused(
                "nobody-comes",
                "sources",
                () -> new Centre(
                        "things",
                        60,
                        List.of(at("vials", 0, "prepare", 0), at("more", 0, "doses", 0)),
                        List.of(Team.of("nurse", 1)),
                        List.of(
                                station("prepare", "nurse", 10, "ready"),
                                new Deposit("ready", "doses"),
                                new Store("doses", "ready"))));
    }

    private static Centre centre(List<Source> sources) {
        return new Centre(
                "doses",
                60,
                sources,
                List.of(Team.of("nurse", 1)),
                List.of(
                        station("prepare", "nurse", 10, "ready"),
                        new Deposit("ready", "doses"),
                        new Store("doses", OUT),
                        new Exit(OUT)));
    }
}
