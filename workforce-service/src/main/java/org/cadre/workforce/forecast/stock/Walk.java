package org.cadre.workforce.forecast.stock;

import java.util.Arrays;

/**
 * The kernel: a unit's stock at each step. It is made once for a shape and a number of steps and then run as often as
 * wanted without allocating anything; one thread at a time may use it.
 */
final class Walk {

    private final Shape shape;
    private final double[][] starts;
    private final double[][] ends;
    private final Chances[] kept;
    private final Chances[] chances;
    private final double[] spare;
    private final double[][] filled;
    private final Hazards[] hazards;
    private Horizon horizonOfChances;
    private Factors factorsOfChances;
    private long era;

    Walk(Shape shape, int steps) {
        this.shape = shape;
        starts = new double[steps + 1][shape.cells()];
        ends = new double[steps][];
        kept = new Chances[steps];
        chances = new Chances[steps];
        spare = new double[shape.cells()];
        filled = new double[steps][];
        hazards = new Hazards[steps];
        Arrays.setAll(ends, step -> new double[shape.cells()]);
    }

    void run(Unit unit, Horizon horizon, Factors factors) {
        prepare(unit.flows(), horizon, factors);
        System.arraycopy(unit.opening().values(), 0, starts[0], 0, shape.cells());
        for (int step = 0; step < horizon.steps(); step++) {
            chances[step].forward(starts[step], ends[step], spare, shape.ages());
            regrade(unit.flows().regrading(), ends[step]);
            unit.flows().joiners().addTo(ends[step], step, factors.at(Aim.JOINERS, step));
            fill(unit, horizon, factors, step);
            close(horizon.endsYear(step), ends[step], starts[step + 1]);
        }
    }

    private void fill(Unit unit, Horizon horizon, Factors factors, int step) {
        var fillings = unit.flows().joiners().fillings();
        if (fillings.isEmpty()) {
            return;
        }
        filled[step] = new double[fillings.size()];
        var participation = unit.worth().participation(step);
        double share = factors.at(Aim.PARTICIPATION, step);
        for (int at = 0; at < fillings.size(); at++) {
            var filling = fillings.get(at);
            double inPost = share * Sums.ofProducts(ends[step], participation.values());
            double vacant = unit.need().funded().at(step) - inPost;
            double worth = share * filling.intake().worth(participation);
            filled[step][at] = filling.heads(vacant, worth, step, horizon.step(), factors.at(Aim.JOINERS, step));
            filling.intake().addTo(ends[step], filled[step][at]);
        }
    }

    /** Who filled vacancies in a step, of a unit that has such joiners. */
    double filled(int step, int filling) {
        return filled[step][filling];
    }

    /** The chances, unless they are those of the unit before: units that share hazards share what follows from them. */
    private void prepare(Flows flows, Horizon horizon, Factors factors) {
        if (factors == factorsOfChances && horizon.equals(horizonOfChances) && hasSameHazards(flows, horizon)) {
            return;
        }
        era++;
        factorsOfChances = factors;
        horizonOfChances = horizon;
        for (int step = 0; step < horizon.steps(); step++) {
            hazards[step] = flows.hazardsOf(step);
            prepare(flows, horizon, factors, step);
        }
    }

    private boolean hasSameHazards(Flows flows, Horizon horizon) {
        for (int step = 0; step < horizon.steps(); step++) {
            if (flows.hazardsOf(step) != hazards[step]) {
                return false;
            }
        }
        return true;
    }

    private void prepare(Flows flows, Horizon horizon, Factors factors, int step) {
        if (step > 0 && flows.same(factors, step, step - 1)) {
            chances[step] = chances[step - 1];
            return;
        }
        if (kept[step] == null) {
            kept[step] = new Chances(shape);
        }
        chances[step] = kept[step];
        chances[step].set(flows.hazardsOf(step), factors, step, horizon.step());
    }

    private void regrade(Regrading regrading, double[] stock) {
        if (!regrading.isNothing()) {
            regrading.forward(stock, spare, shape.ages());
            System.arraycopy(spare, 0, stock, 0, stock.length);
        }
    }

    private void close(boolean endsYear, double[] end, double[] start) {
        if (endsYear) {
            Ageing.forward(end, start, shape.ages());
        } else {
            System.arraycopy(end, 0, start, 0, end.length);
        }
    }

    /** Heads by cell when a step starts. Not to be written to. */
    double[] start(int step) {
        return starts[step];
    }

    /** Heads by cell when a step ends, before anybody becomes older. Not to be written to. */
    double[] end(int step) {
        return ends[step];
    }

    /** Which change of chances this is: they are the same as long as it is. */
    long era() {
        return era;
    }

    Chances chances(int step) {
        return chances[step];
    }
}
