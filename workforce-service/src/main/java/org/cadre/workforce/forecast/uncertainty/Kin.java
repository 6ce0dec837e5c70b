package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Prospects;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * Units that are akin. What a person of each cell will count is asked once a run for all of them; then people are
 * multiplied by it, cell by cell, side by side for all units where they are many. The order of additions of a unit is that
 * of its cells and then of the kinds of its recruits either way, so that nobody's result depends on who else is akin.
 */
final class Kin {

    /** With fewer than these beside each other a loop over them takes longer than one over cells. */
    static final int MANY = 8;

    private final Study study;
    private final int[] places;
    private final List<Unit> units;
    private final List<Kind> kinds;
    private final List<Recruitment> recruits;
    private final SharedProspects shared;
    private final Prospects prospects;
    private final Sparing sparing;
    private final double[][] stock;
    private final double[][] fte;
    private final double[][] variance;

    Kin(Study study, int[] places, List<Unit> units, SharedProspects shared, Sparing sparing) {
        this.study = study;
        this.shared = shared;
        this.sparing = sparing;
        this.places = places;
        this.units = units;
        units.forEach(Prospects::check);
        kinds = kinds(units);
        recruits = kinds.stream()
                .map(kind -> new Recruitment(kind, units, study.horizon()))
                .toList();
        prospects = shared.of(
                units.getFirst().shape(), kinds.stream().map(Kind::intake).toList());
        stock = units.size() < MANY ? byUnit(units) : byCell(units);
        fte = new double[study.years()][units.size()];
        variance = new double[study.years()][units.size()];
    }

    private static List<Kind> kinds(List<Unit> units) {
        var kinds = new TreeSet<>(Kind.ORDER);
        for (var unit : units) {
            var joiners = unit.flows().joiners();
            joiners.intakes().forEach(intake -> kinds.add(new Kind(intake, joiners.areByChance())));
        }
        return List.copyOf(kinds);
    }

    private static double[][] byUnit(List<Unit> units) {
        return units.stream().map(unit -> unit.opening().toArray()).toArray(double[][]::new);
    }

    private static double[][] byCell(List<Unit> units) {
        var byCell = new double[units.getFirst().opening().size()][units.size()];
        for (int cell = 0; cell < byCell.length; cell++) {
            for (int unit = 0; unit < units.size(); unit++) {
                byCell[cell][unit] = units.get(unit).opening().at(cell);
            }
        }
        return byCell;
    }

    String group() {
        return units.getFirst().group();
    }

    /** Writes what is expected of each unit, to its place in the study. */
    void run(int run, Factors factors, Expected[] expected) {
        if (sparing.asks(run, units.size())) {
            ask(factors);
        } else {
            carry(factors);
        }
        for (int year = 0; year < fte.length; year++) {
            tell(year, factors, expected);
        }
    }

    private void ask(Factors factors) {
        prospects.ask(units.getFirst(), factors);
        for (int year = 0; year < fte.length; year++) {
            multiply(year);
            recruit(year, factors);
        }
    }

    /** Leaves the variance as it was. */
    private void carry(Factors factors) {
        var means = shared.means(units.getFirst().shape());
        for (int at = 0; at < places.length; at++) {
            int place = at;
            means.ask(units.get(at), factors, (year, inPost) -> fte[year][place] = inPost);
        }
    }

    private void multiply(int year) {
        double[] means = prospects.mean(year);
        double[] variances = prospects.variance(year);
        Arrays.fill(fte[year], 0);
        Arrays.fill(variance[year], 0);
        if (places.length < MANY) {
            for (int at = 0; at < places.length; at++) {
                multiply(at, means, variances, year);
            }
            return;
        }
        for (int cell = 0; cell < means.length; cell++) {
            add(stock[cell], means[cell], variances[cell], fte[year], variance[year]);
        }
    }

    private void multiply(int at, double[] means, double[] variances, int year) {
        double[] heads = stock[at];
        double sum = 0;
        double spread = 0;
        for (int cell = 0; cell < heads.length; cell++) {
            sum += heads[cell] * means[cell];
            spread += heads[cell] * variances[cell];
        }
        fte[year][at] = sum;
        variance[year][at] = spread;
    }

    /** For all units side by side: all arrays are read and written at the same place, so a compiler takes several at once. */
    static void add(double[] heads, double mean, double variance, double[] sums, double[] spreads) {
        for (int at = 0; at < heads.length; at++) {
            sums[at] += heads[at] * mean;
            spreads[at] += heads[at] * variance;
        }
    }

    private void recruit(int year, Factors factors) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            double[] mean = prospects.meanOfRecruits(kind, year);
            double[] spread =
                    prospects.varianceOfRecruits(kind, year, kinds.get(kind).byChance());
            recruits.get(kind).addTo(fte[year], variance[year], factors, mean, spread);
        }
    }

    private void tell(int year, Factors factors, Expected[] expected) {
        int last = study.lastStepOf(year);
        double share = factors.at(Aim.REQUIRED, last);
        for (int at = 0; at < places.length; at++) {
            double asked = share * units.get(at).need().required().at(last);
            expected[places[at]].set(year, fte[year][at], asked, variance[year][at]);
        }
    }
}
