package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.workforce.queueing.Erlang;
import org.cadre.workforce.simulation.Distribution.Exponential;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Step.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Desks at which people give up, against the formulas for them. */
class ImpatienceFormulaTest {

    private static final double PEOPLE = 100_000;
    private static final int REPLICATIONS = 8;

    /** Without any patience it is Erlang's loss system: 0.1990669 of four erlangs find five busy. */
    @Test
    void without_patience_as_many_leave_as_erlang_b_turns_away() {
        var study = run(4, 5, new Exponential(0, 1), new Fixed(0));

        agrees(study.of(ImpatienceFormulaTest::shareGone), 0.1990669);
        agrees(study.of(ImpatienceFormulaTest::shareGone), Erlang.blocking(5, 4));
    }

    /** Erlang B holds for services of any kind with that mean (Sevastyanov). */
    @Test
    void the_kind_of_service_does_not_matter_there() {
        agrees(run(4, 5, new Fixed(1), new Fixed(0)).of(ImpatienceFormulaTest::shareGone), 0.1990669);
    }

    /** M/M/c + M (Palm, or Erlang A), also where more come than can be served: births and deaths. */
    @ParameterizedTest
    @CsvSource({"4, 5, 2", "6, 5, 2", "6, 5, 0.5"})
    void with_exponential_patience_it_is_palms_queue(double arrivalRate, int servers, double patience) {
        var waiting = meanLine(arrivalRate, servers, 1 / patience);

        var study = run(arrivalRate, servers, new Exponential(0, 1), new Exponential(0, patience));

        agrees(study.at("desk", StationFigures::meanLine), waiting);
        agrees(study.of(ImpatienceFormulaTest::shareGone), waiting / patience / arrivalRate);
    }

    /** States weighed by {@code p(n) = p(n - 1) lambda / (min(n, c) mu + max(0, n - c) theta)}, mu being 1. */
    private static double meanLine(double arrivalRate, int servers, double goneRate) {
        var weight = 1.0;
        var weights = 1.0;
        var waiting = 0.0;
        for (int n = 1; n < 1_000; n++) {
            weight *= arrivalRate / (Math.min(n, servers) + Math.max(0, n - servers) * goneRate);
            weights += weight;
            waiting += Math.max(0, n - servers) * weight;
        }
        return waiting / weights;
    }

    private static double shareGone(DayFigures day) {
        return (double) day.at("desk").gaveUp() / day.came();
    }

    private static Study run(double arrivalRate, int servers, Distribution service, Distribution patience) {
        var until = PEOPLE / arrivalRate;
        var desk = Station.of("desk", "staff", service, "out").withPatience(patience, "out");
        var centre = new Centre(
                "queue",
                until,
                List.of(new Source.AtRandom("people", PEOPLE, until, 0, "desk")),
                List.of(Team.of("staff", servers)),
                List.of(desk, new Exit("out")));
        return Simulation.study(centre, 3, REPLICATIONS);
    }

    private static void agrees(Estimate simulated, double formula) {
        assertThat(simulated.mean()).isCloseTo(formula, within(1.5 * simulated.halfWidth()));
        assertThat(simulated.halfWidth()).isLessThan(0.05 * formula);
    }
}
