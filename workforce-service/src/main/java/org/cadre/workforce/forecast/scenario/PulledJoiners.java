package org.cadre.workforce.forecast.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Series;

/**
 * Joiners of a unit with the levers on them pulled. A lever acts on all together whom it reaches, by plan or by vacancies, of
 * whom the most that may come count: whoever sets thirty has thirty, into how many intakes they may be divided.
 */
final class PulledJoiners {

    private final Joiners joiners;
    private final List<Intake> intakes;
    private final double[][] heads;

    /** Of levers on joiners, in the order of their approval. */
    PulledJoiners(Joiners joiners, List<Lever> levers, Horizon horizon) {
        this.joiners = joiners;
        intakes = intakes(joiners).toList();
        heads = new double[intakes.size()][horizon.steps()];
        for (int step = 0; step < horizon.steps(); step++) {
            write(levers, step);
        }
    }

    private static Stream<Intake> intakes(Joiners joiners) {
        return Stream.concat(
                joiners.intakes().stream(), joiners.fillings().stream().map(Filling::intake));
    }

    static boolean reaches(Lever lever, Joiners joiners) {
        return intakes(joiners).anyMatch(intake -> reaches(lever, intake));
    }

    private static boolean reaches(Lever lever, Intake intake) {
        return lever.selector().reachesIntake(intake.band(), intake.route());
    }

    private void write(List<Lever> levers, int step) {
        var base = new double[heads.length];
        Arrays.setAll(base, at -> intakes.get(at).heads().at(step));
        double[] pulled = Resolved.of(base, levers, step, (lever, at) -> reaches(lever, intakes.get(at)));
        for (int at = 0; at < heads.length; at++) {
            heads[at][step] = pulled[at];
        }
    }

    Joiners pulled() {
        int planned = joiners.intakes().size();
        var plan = IntStream.range(0, planned).mapToObj(this::intake).toArray(Intake[]::new);
        var changed = joiners.areByChance() ? Joiners.byChance(plan) : Joiners.planned(plan);
        var fillings = joiners.fillings();
        return changed.filling(IntStream.range(0, fillings.size())
                .mapToObj(at -> new Filling(
                        intake(planned + at),
                        fillings.get(at).share(),
                        fillings.get(at).yearsToHire()))
                .toArray(Filling[]::new));
    }

    private Intake intake(int at) {
        return intakes.get(at).with(Series.of("levers", heads[at]));
    }
}
