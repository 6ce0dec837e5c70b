package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.queue.Asked.answer;
import static org.cadre.workforce.capacity.queue.Asked.periods;
import static org.cadre.workforce.capacity.queue.Asked.queue;
import static org.cadre.workforce.capacity.queue.Asked.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueuePeriod;
import org.cadre.workforce.simulation.Centre;
import org.cadre.workforce.simulation.DayFigures;
import org.cadre.workforce.simulation.Distribution.Exponential;
import org.cadre.workforce.simulation.Shift;
import org.cadre.workforce.simulation.Simulation;
import org.cadre.workforce.simulation.Source;
import org.cadre.workforce.simulation.Source.Varying.Rate;
import org.cadre.workforce.simulation.Station;
import org.cadre.workforce.simulation.Step;
import org.cadre.workforce.simulation.Study;
import org.cadre.workforce.simulation.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule CS34 of the guide for capacity, checked by days that are simulated from an empty beginning. */
class StaffedDaySimulationTest {

    private static final int DAYS = 2_000;
    private static final String STAFF = "staff";
    private static final String OUT = "out";

    /**
     * The unfavourable end of each interval keeps the promise: from the first period on, in short periods with long services,
     * and where fewer come than before.
     */
    @ParameterizedTest
    @CsvSource({
        "10, 60, '60 60 60 60 60 60 60 60'",
        "20, 60, '60 60 60 60 60 60 60 60'",
        "20, 15, '60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60'",
        "15, 60, '20 20 80 80 10 10 0'",
        "20, 15, '0 40 0 0 80 10 0 0 0 0 0'"
    })
    void nine_in_ten_of_each_period_begin_within_five_minutes(String serviceMinutes, int length, String rates) {
        var arrivals = rates.split(" ", -1);
        var staffed = answer(
                        queue(mean(arrivals), serviceMinutes, 1),
                        within("5", "0.9"),
                        null,
                        periods(Integer.toString(length), arrivals))
                .day()
                .periods();

        var study = Simulation.study(centre(arrivals, length, Double.parseDouble(serviceMinutes), staffed), 11, DAYS);

        for (int at = 0; at < arrivals.length; at++) {
            if (!arrivals[at].equals("0")) {
                assertThat(worstShare(study, at)).as("in period %d", at).isGreaterThanOrEqualTo(.9);
            }
        }
        assertThat(study.days()).extracting(DayFigures::stranded).containsOnly(0);
    }

    private static double worstShare(Study study, int period) {
        return 1 - study.shareTooLong(desk(period)).orElseThrow().high();
    }

    private static String mean(String... arrivals) {
        return Stream.of(arrivals)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(arrivals.length), new MathContext(8))
                .toPlainString();
    }

    /** Who comes in a period has a desk of their own, so that they are told apart; all desks share the staff, who call by arrival. */
    private static Centre centre(String[] arrivals, int length, double serviceMinutes, List<QueuePeriod> staffed) {
        var sources = new ArrayList<Source>();
        var steps = new ArrayList<Step>(List.of(new Step.Exit(OUT)));
        var shifts = new ArrayList<Shift>();
        for (int at = 0; at < arrivals.length; at++) {
            double from = (double) at * length;
            shifts.add(new Shift(from, staffed.get(at).servers()));
            double perHour = Double.parseDouble(arrivals[at]);
            if (perHour > 0) {
                var rates = at == 0 ? List.of(new Rate(0, perHour)) : List.of(new Rate(0, 0), new Rate(from, perHour));
                sources.add(new Source.Varying("period " + at, rates, from + length, 0, desk(at)));
                steps.add(Station.of(desk(at), STAFF, new Exponential(0, serviceMinutes), OUT)
                        .withAcceptableWait(5));
            }
        }
        return new Centre("a day", (double) arrivals.length * length, sources, List.of(new Team(STAFF, shifts)), steps);
    }

    private static String desk(int period) {
        return "desk of period " + period;
    }
}
