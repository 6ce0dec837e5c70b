package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.simulation.VaccineCentre.CHECK;
import static org.cadre.workforce.simulation.VaccineCentre.OBSERVATION;
import static org.cadre.workforce.simulation.VaccineCentre.SIGN_IN;
import static org.cadre.workforce.simulation.VaccineCentre.VACCINATION;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * The centre against what others computed: 200 replications by JaamSim v2021-01 with the model's own file, and 2,000 by an
 * independent recursion. Both print a mean and half the width of its 95 % interval. Where the text says Python, 200 days of a
 * re-implementation of the same description in that language are meant, which was itself not compared with JaamSim: it is relied on
 * to a tenth.
 */
class VaccineCentreTest {

    private static final long SEED = 20210211;
    private static final Study REFERENCE = Simulation.study(VaccineCentre.byDefault(), SEED, 2_000);

    @Test
    void a_day_is_within_the_intervals_of_jaamsim() {
        assertThat(REFERENCE.of(DayFigures::came).mean()).isCloseTo(640.19, within(3.50));
        assertThat(REFERENCE.of(DayFigures::overrun).mean()).isCloseTo(182.19, within(4.17));
        assertThat(REFERENCE.of(DayFigures::meanStay).mean()).isCloseTo(109.46, within(2.29));
        assertThat(REFERENCE.of(DayFigures::overrun).deviation()).isCloseTo(29.9, within(1.5));
    }

    /** Two means that are both known within an interval differ by no more than both together allow. */
    @Test
    void and_agrees_with_the_recursion() {
        agrees(REFERENCE.of(DayFigures::came), 640.21, 1.11);
        agrees(REFERENCE.of(DayFigures::overrun), 183.99, 1.32);
        agrees(REFERENCE.of(DayFigures::meanStay), 110.77, 0.72);
    }

    /** Python: 76 minutes at the check, 96 % above five. */
    @Test
    void nearly_everybody_waits_too_long_at_the_check() {
        assertThat(REFERENCE.at(CHECK, StationFigures::meanWait).mean()).isCloseTo(76, Percentage.withPercentage(10));
        assertThat(REFERENCE.at(CHECK, StationFigures::shareTooLong).mean()).isCloseTo(0.96, within(0.02));
        assertThat(REFERENCE.of(DayFigures::stranded).mean()).isZero();
        assertThat(REFERENCE.of(DayFigures::mostPresent).mean()).isGreaterThan(100);
    }

    /**
     * As if people were a fluid: 640 times 7/6 minutes are 146.7 more than the 600 of the day. After the last check follow sign-in,
     * vaccination, observation and all ways, 29 minutes on average; and the first comes to the check some 6 after opening. The
     * specification reckons with some 36 for both.
     */
    @Test
    void the_overrun_is_what_a_fluid_would_take() {
        double fluid = Load.heaviestFirst(VaccineCentre.byDefault()).getFirst().work() - 600;

        assertThat(fluid).isCloseTo(146.7, within(0.05));
        assertThat(REFERENCE.of(DayFigures::overrun).mean() - fluid).isCloseTo(36, within(3.0));
    }

    /** By hand: 64 an hour come; the check takes 7/6 minutes and so serves 60 / (7/6) = 51.4. */
    @Test
    void the_bottleneck_is_named_with_the_numbers() {
        var diagnosis = new Diagnosis(REFERENCE);

        assertThat(diagnosis.bottleneck().team().name()).isEqualTo(CHECK);
        assertThat(diagnosis.bottleneck().utilisation()).isCloseTo(1.24, within(5e-3));
        assertThat(diagnosis.inWords())
                .startsWith(
                        "Temperature check is overloaded: 64.0 an hour come and it can serve 51.4, a load of 1.24."
                                + " The day brings 747 minutes of work and there are 600 until closing; it takes at least 2 at the peak. People wait ")
                .contains(" minutes at temperature check. The last one leaves ")
                .endsWith(" minutes after closing.");
    }

    /** By hand, as above: 120, 72 and 92 an hour. */
    @Test
    void the_other_stations_could_serve_all_who_come() {
        var loads = Load.heaviestFirst(VaccineCentre.byDefault());

        assertThat(loads)
                .extracting(load -> load.team().name())
                .containsExactly(CHECK, VACCINATION, OBSERVATION, SIGN_IN);
        assertThat(loads).extracting(Load::isTooMuch).containsExactly(true, false, false, false);
        assertThat(loads.get(1).servedPerHour()).isCloseTo(72, within(1e-9));
        assertThat(loads.get(2).servedPerHour()).isCloseTo(92, within(1e-9));
        assertThat(loads.get(3).servedPerHour()).isCloseTo(120, within(1e-9));
    }

    /** By hand, places that stay below 85 % of their time: 1.46 checkers, 7.3 vaccinators and 18.8 seats, and none less. */
    @Test
    void two_checkers_eight_vaccinators_and_nineteen_seats_are_busy_for_less_than_85_percent() {
        var loads = Load.heaviestFirst(VaccineCentre.byDefault());

        assertThat(loads).extracting(load -> load.staffFor(0.85)).containsExactly(2, 8, 19, 1);
        assertThat(loads).extracting(load -> load.staffFor(1)).containsExactly(2, 7, 16, 1);
    }

    /** Python: 38 minutes after closing, 2.3 at the vaccination, 38 in all, at the check 0.2 % too long. */
    @Test
    void with_two_checkers_the_day_ends_in_time() {
        var two = Simulation.study(VaccineCentre.of(640, 2, 7), SEED, 500);

        assertThat(two.of(DayFigures::overrun).mean()).isCloseTo(38, Percentage.withPercentage(10));
        assertThat(two.at(VACCINATION, StationFigures::meanWait).mean()).isCloseTo(2.3, Percentage.withPercentage(10));
        assertThat(two.of(DayFigures::meanStay).mean()).isCloseTo(38, Percentage.withPercentage(10));
        assertThat(two.at(CHECK, StationFigures::shareTooLong).high()).isLessThan(0.0025);
        assertThat(new Diagnosis(two).inWords())
                .startsWith(
                        "Vaccination is the bottleneck, and not overloaded: 64.0 an hour come and it can serve 72.0");
    }

    /** Python: 68 minutes after closing, 12.8 at the vaccination, half above fifteen. */
    @Test
    void with_one_vaccinator_fewer_the_bottleneck_moves_there() {
        var six = Simulation.study(VaccineCentre.of(640, 2, 6), SEED, 500);

        assertThat(six.of(DayFigures::overrun).mean()).isCloseTo(68, Percentage.withPercentage(10));
        assertThat(six.at(VACCINATION, StationFigures::meanWait).mean()).isCloseTo(12.8, Percentage.withPercentage(10));
        assertThat(six.at(VACCINATION, StationFigures::shareTooLong).mean()).isCloseTo(0.5, within(0.05));
        assertThat(new Diagnosis(six).bottleneck().team().name()).isEqualTo(VACCINATION);
    }

    @Test
    void two_checkers_are_good_enough_and_none_can_be_spared() {
        var search = new StaffSearch(
                VaccineCentre.byDefault(),
                new Target(0.95, 45),
                List.of(new Choice(CHECK, 1, 4), new Choice(VACCINATION, 1, 10)),
                SEED,
                100);

        var proposal = search.find();

        assertThat(proposal).isInstanceOf(Proposal.Enough.class);
        assertThat(proposal.staff()).containsEntry(CHECK, 2).containsEntry(VACCINATION, 7);
        assertThat(proposal.inWords()).isEqualTo("Enough, with none to spare: temperature check 2, vaccination 7.");
        assertThat(proposal.evidence().of(DayFigures::overrun).high()).isLessThanOrEqualTo(45);
    }

    private static void agrees(Estimate ours, double theirs, double halfWidth) {
        assertThat(ours.mean()).isCloseTo(theirs, within(Math.hypot(ours.halfWidth(), halfWidth)));
    }
}
