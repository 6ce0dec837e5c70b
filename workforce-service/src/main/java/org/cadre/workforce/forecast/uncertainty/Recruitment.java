package org.cadre.workforce.forecast.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;

/** Recruits of one kind of the units of a family, step by step: side by side where most units have them. */
final class Recruitment {

    private final boolean sideBySide;
    private final int[] who;
    private final double[][] heads;

    Recruitment(Kind kind, List<Unit> units, Horizon horizon) {
        who = IntStream.range(0, units.size())
                .filter(at -> recruits(units.get(at), kind))
                .toArray();
        sideBySide = units.size() >= Kin.MANY && 2 * who.length > units.size();
        heads = sideBySide ? new double[horizon.steps()][units.size()] : new double[who.length][horizon.steps()];
        for (int at = 0; at < who.length; at++) {
            for (int step = 0; step < horizon.steps(); step++) {
                double coming = coming(units.get(who[at]), kind, step);
                if (sideBySide) {
                    heads[step][who[at]] = coming;
                } else {
                    heads[at][step] = coming;
                }
            }
        }
    }

    private static boolean recruits(Unit unit, Kind kind) {
        var joiners = unit.flows().joiners();
        return joiners.intakes().stream().anyMatch(intake -> kind.isOf(intake, joiners.areByChance()));
    }

    private static double coming(Unit unit, Kind kind, int step) {
        var joiners = unit.flows().joiners();
        double coming = 0;
        for (var intake : joiners.intakes()) {
            coming += kind.isOf(intake, joiners.areByChance()) ? intake.there(step) : 0;
        }
        return coming;
    }

    /**
     * Adds what they come to at the end of a year.
     *
     * @param mean what one of them counts then, for each step in which they may have joined
     * @param variance of that, by chance
     */
    void addTo(double[] sums, double[] spreads, Factors factors, double[] mean, double[] variance) {
        for (int step = 0; step < mean.length; step++) {
            double factor = factors.at(Aim.JOINERS, step);
            if (sideBySide) {
                Kin.add(heads[step], factor * mean[step], factor * variance[step], sums, spreads);
            } else {
                add(step, factor * mean[step], factor * variance[step], sums, spreads);
            }
        }
    }

    private void add(int step, double mean, double variance, double[] sums, double[] spreads) {
        for (int at = 0; at < who.length; at++) {
            sums[who[at]] += heads[at][step] * mean;
            spreads[who[at]] += heads[at][step] * variance;
        }
    }
}
