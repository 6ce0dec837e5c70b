package org.cadre.workforce.forecast.stock;

/**
 * What a person of each cell will count at the end of one step, asked backwards from it. It depends on the chances and not
 * on the stock, so that of units with the same chances the first asks and the others know.
 */
final class Later {

    private final Shape shape;
    private final int last;
    private final double[][] ends;
    private double[] start;
    private double[] spare;
    private long era;
    private double[] weights = {};
    private Regrading regrading;
    private boolean kept;

    Later(Shape shape, int last) {
        this.shape = shape;
        this.last = last;
        ends = new double[last + 1][];
        start = new double[shape.cells()];
        spare = new double[shape.cells()];
        regrading = Regrading.none(shape);
    }

    /**
     * Asks, unless it is known.
     *
     * @param counts what one person of each cell counts at the end of the last step
     * @param keep whether the ends of all steps will be asked for, and not the start alone
     */
    void ask(Walk walk, Unit unit, Horizon horizon, double[] counts, boolean keep) {
        var next = unit.flows().regrading();
        if (era == walk.era() && weights == counts && same(next) && (kept || !keep)) {
            return;
        }
        era = walk.era();
        weights = counts;
        regrading = next;
        kept = keep;
        System.arraycopy(counts, 0, start, 0, counts.length);
        for (int step = last; step >= 0; step--) {
            back(walk, horizon, step);
        }
    }

    private boolean same(Regrading next) {
        return next == regrading || (next.isNothing() && regrading.isNothing());
    }

    private void back(Walk walk, Horizon horizon, int step) {
        if (step < last && horizon.endsYear(step)) {
            Ageing.backward(start, shape.ages());
        }
        if (kept) {
            keep(step);
        }
        if (!regrading.isNothing()) {
            regrading.backward(start, spare, shape.ages());
            swap();
        }
        walk.chances(step).backward(start, spare, shape.ages());
        swap();
    }

    private void keep(int step) {
        if (ends[step] == null) {
            ends[step] = new double[start.length];
        }
        System.arraycopy(start, 0, ends[step], 0, start.length);
    }

    private void swap() {
        double[] written = spare;
        spare = start;
        start = written;
    }

    /** Of a person when the first step starts. Not to be written to. */
    double[] atStart() {
        return start;
    }

    /** Of a person at the end of a step, if these were to be kept. Not to be written to. */
    double[] atEnd(int step) {
        return ends[step];
    }
}
