package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.workforce.queueing.Answer;
import org.cadre.workforce.queueing.GeneralQueue;
import org.cadre.workforce.queueing.MarkovQueue;
import org.cadre.workforce.queueing.Offered;
import org.cadre.workforce.queueing.ServiceTime;
import org.cadre.workforce.queueing.Steady;
import org.cadre.workforce.simulation.Distribution.Exponential;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days long enough to be steady, against the formulas: two ways to the same answer. */
class SteadyStateTest {

    private static final double PEOPLE = 100_000;
    private static final int REPLICATIONS = 8;

    /** The last two: the wait that another program drew, eight times 400,000 people, with half the width of its 95 % interval. */
    @ParameterizedTest
    @CsvSource({"2, 3, 1, .66724, .0063", "2, 3, 2, .04188, .0004", "4, 1, 5, .55238, .0121"})
    void waits_are_those_of_the_markov_queue_and_of_another_program(
            double arrivalRate, double serviceRate, int servers, double drawn, double halfWidth) {
        var formula = steady(MarkovQueue.of(new Offered(arrivalRate, serviceRate), servers));

        var study = run(arrivalRate, servers, new Exponential(0, 1 / serviceRate));

        agrees(study.at("desk", StationFigures::meanWait), formula.averages().waitingTime());
        var wait = study.at("desk", StationFigures::meanWait);
        assertThat(wait.mean()).isCloseTo(drawn, within(halfWidth + wait.halfWidth()));
        agrees(study.at("desk", StationFigures::meanLine), formula.averages().queueLength());
        agrees(
                study.ofTeam("staff", TeamFigures::utilisation),
                formula.averages().utilisation());
        agrees(study.at("desk", StationFigures::shareTooLong), formula.mustWait());
        agrees(study.of(DayFigures::meanStay), formula.averages().stay());
    }

    @Test
    void waits_for_services_that_are_always_the_same_are_those_of_pollaczek_and_khinchine() {
        var formula = steady(GeneralQueue.oneServer(2, new ServiceTime(1 / 3.0, 0)));

        agrees(run(2, 1, new Fixed(1 / 3.0)).at("desk", StationFigures::meanWait), formula.waitingTime());
    }

    /** Hillier and Lieberman, County Hospital with one doctor and with two: critical, serious and stable patients. */
    @ParameterizedTest
    @CsvSource({"1, 0.238095, 0.324675, 0.909091", "2, 0.0287356, 0.0331565, 0.0480769"})
    void each_urgency_waits_as_long_as_cobham_says(int doctors, double critical, double serious, double stable) {
        var until = PEOPLE;
        var sources = List.<Source>of(
                new Source.AtRandom("critical", 0.2 * until, until, 0, "ward"),
                new Source.AtRandom("serious", 0.6 * until, until, 1, "ward"),
                new Source.AtRandom("stable", 1.2 * until, until, 2, "ward"));
        var ward = Station.of("ward", "doctors", new Exponential(0, 1 / 3.0), "out")
                .withUrgentFirst();
        var hospital = new Centre(
                "County Hospital",
                until,
                sources,
                List.of(Team.of("doctors", doctors)),
                List.of(ward, new Exit("out")));

        var study = Simulation.study(hospital, 3, REPLICATIONS);

        agrees(study.at("ward", figures -> figures.meanWaitOf(0)), critical);
        agrees(study.at("ward", figures -> figures.meanWaitOf(1)), serious);
        agrees(study.at("ward", figures -> figures.meanWaitOf(2)), stable);
    }

    private static Study run(double arrivalRate, int servers, Distribution service) {
        var until = PEOPLE / arrivalRate;
        var centre = new Centre(
                "queue",
                until,
                List.of(new Source.AtRandom("people", PEOPLE, until, 0, "desk")),
                List.of(Team.of("staff", servers)),
                List.of(Station.of("desk", "staff", service, "out"), new Exit("out")));
        return Simulation.study(centre, 3, REPLICATIONS);
    }

    private static void agrees(Estimate simulated, double formula) {
        assertThat(simulated.mean()).isCloseTo(formula, within(1.5 * simulated.halfWidth()));
        assertThat(simulated.halfWidth()).isLessThan(0.05 * formula);
    }

    private static <F> F steady(Answer<F> answer) {
        assertThat(answer).isInstanceOf(Steady.class);
        return ((Steady<F>) answer).figures();
    }
}
