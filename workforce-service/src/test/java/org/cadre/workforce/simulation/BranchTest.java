package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.OUT;
import static org.cadre.workforce.simulation.Small.at;
import static org.cadre.workforce.simulation.Small.station;

import java.util.List;
import org.cadre.workforce.simulation.Source.AtRandom;
import org.cadre.workforce.simulation.Step.Deposit;
import org.cadre.workforce.simulation.Step.Exit;
import org.cadre.workforce.simulation.Step.Store;
import org.cadre.workforce.simulation.Step.Way;
import org.junit.jupiter.api.Test;

/** Rule CS45 of the guide for capacity: a triage that sends some to a doctor, who sends some of those to an X-ray, and the others to a nurse. */
class BranchTest {

    private static final int DAYS = 400;
    private static final Study STUDY = Simulation.study(clinic(0.3), 5, DAYS);

    /** By hand: of 100, 30 see the doctor, 70 the nurse, and 0.3 x 0.5 x 100 = 15 the X-ray. */
    @Test
    void each_way_takes_its_share() {
        assertThat(called(STUDY, "doctor").mean()).isCloseTo(30, within(halfWidth(STUDY, "doctor")));
        assertThat(called(STUDY, "nurse").mean()).isCloseTo(70, within(halfWidth(STUDY, "nurse")));
        assertThat(called(STUDY, "X-ray").mean()).isCloseTo(15, within(halfWidth(STUDY, "X-ray")));
    }

    /** A share of arrivals at random arrives at random: its variance is its mean (Poisson). */
    @Test
    void what_a_way_takes_is_at_random_too() {
        assertThat(called(STUDY, "doctor").deviation()).isCloseTo(Math.sqrt(30), within(0.5));
        assertThat(called(STUDY, "nurse").deviation()).isCloseTo(Math.sqrt(70), within(0.7));
    }

    @Test
    void nobody_is_lost_or_doubled_at_a_branch() {
        assertThat(STUDY.days()).allSatisfy(day -> {
            assertThat(day.at("doctor").called() + day.at("nurse").called()).isEqualTo(day.came());
            assertThat(day.left()).isEqualTo(day.came());
        });
    }

    /** The load of a team is of those who come to it: 30 x 10, 70 x 5 and 15 x 8 minutes. */
    @Test
    void loads_are_of_the_share_that_comes() {
        var loads = Load.heaviestFirst(clinic(0.3));

        assertThat(loads).extracting(load -> load.team().name()).containsExactly("nurse", "doctor", "X-ray");
        assertThat(loads.get(0).work()).isCloseTo(350, within(1e-9));
        assertThat(loads.get(1).work()).isCloseTo(300, within(1e-9));
        assertThat(loads.get(2).work()).isCloseTo(120, within(1e-9));
    }

    /** More for the doctor are the same people and some more, so two scenarios differ by those alone. */
    @Test
    void the_same_people_go_to_the_doctor_in_every_scenario() {
        var more = Simulation.study(clinic(0.4), 5, 50);

        for (int day = 0; day < 50; day++) {
            assertThat(more.days().get(day).came())
                    .isEqualTo(STUDY.days().get(day).came());
            assertThat(more.days().get(day).at("doctor").called())
                    .isGreaterThanOrEqualTo(STUDY.days().get(day).at("doctor").called());
        }
        assertThat(called(more, "doctor").mean()).isCloseTo(40, within(halfWidth(more, "doctor")));
    }

    @Test
    void shares_are_of_all_and_of_more_than_one_way() {
        assertRefused("branch-without-choice", "ways", () -> branch(new Way(1, OUT)));
        assertRefused("branch-without-choice", "ways", () -> branch(new Way(1, OUT), new Way(0, "desk")));
        assertRefused("branch-not-for-all", "ways", () -> branch(new Way(0.5, OUT), new Way(0.49, "desk")));
        assertRefused("branch-not-for-all", "ways", () -> branch(new Way(0.5, OUT), new Way(0.51, "desk")));
        assertRefused("share-out-of-range", "share", () -> new Way(1.1, OUT));
        assertRefused("name-blank", "name", () -> new Branch("", List.of()));
        assertThat(branch(new Way(0.1, "a"), new Way(0.2, "b"), new Way(0.7, "c"))
                        .ways())
                .hasSize(3);
    }

    @Test
    void each_way_leads_somewhere_and_ends() {
        assertRefused(
                "step-unknown", "steps/0/ways/1/next", () -> oneBranch(new Way(0.5, "desk"), new Way(0.5, "nowhere")));
        assertRefused(
                "way-in-a-circle",
                "steps/0/ways/1/next",
                () -> oneBranch(new Way(0.5, "desk"), new Way(0.5, "branch")));
        assertThat(oneBranch(new Way(0.5, "desk"), new Way(0.5, OUT)).steps()).hasSize(3);
    }

    @Test
    void a_source_brings_people_or_things_and_not_both() {
        assertRefused(
                "people-and-things-mixed",
                "sources/0",
                () -> new Centre(
                        "mixed",
                        60,
                        List.of(at("vials", 0, "prepare", 0), at("people", 0, "doses", 0)),
                        List.of(Team.of("nurse", 1)),
                        List.of(
                                station("prepare", "nurse", 1, "branch"),
                                new Branch("branch", List.of(new Way(0.9, "ready"), new Way(0.1, OUT))),
                                new Deposit("ready", "doses"),
                                new Store("doses", OUT),
                                new Exit(OUT))));
    }

    private static Centre clinic(double toDoctor) {
        return new Centre(
                "clinic",
                600,
                List.of(new AtRandom("people", 100, 600, 0, "triage")),
                List.of(Team.of("doctor", 1), Team.of("nurse", 1), Team.of("X-ray", 1)),
                List.of(
                        new Branch("triage", List.of(new Way(toDoctor, "doctor"), new Way(1 - toDoctor, "nurse"))),
                        station("doctor", "doctor", 10, "referral"),
                        station("nurse", "nurse", 5, OUT),
                        new Branch("referral", List.of(new Way(0.5, "X-ray"), new Way(0.5, OUT))),
                        station("X-ray", "X-ray", 8, OUT),
                        new Exit(OUT)));
    }

    private static Centre oneBranch(Way... ways) {
        return new Centre(
                "one branch",
                60,
                List.of(at("people", 0, "branch", 0)),
                List.of(Team.of("clerk", 1)),
                List.of(branch(ways), station("desk", "clerk", 1, OUT), new Exit(OUT)));
    }

    private static Branch branch(Way... ways) {
        return new Branch("branch", List.of(ways));
    }

    private static Estimate called(Study study, String station) {
        return study.at(station, StationFigures::called);
    }

    /** Of the true mean's interval, and half as much again: one study in three hundred is outside. */
    private static double halfWidth(Study study, String station) {
        return 1.5 * called(study, station).halfWidth();
    }
}
