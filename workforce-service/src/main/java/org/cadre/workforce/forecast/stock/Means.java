package org.cadre.workforce.forecast.stock;

/**
 * The full-time equivalents that are expected of a unit at the end of each year, and nothing else of it: its stock is
 * carried forward once, whatever the number of years. It is made once and asked of each unit of its shape in turn; one
 * thread at a time may use it.
 */
public final class Means {

    private final Shape shape;
    private final Horizon horizon;
    private final Chances chances;
    private final double[] spare;
    private double[] stock;
    private double[] after;

    public Means(Shape shape, Horizon horizon) {
        this.shape = shape;
        this.horizon = horizon;
        chances = new Chances(shape);
        spare = new double[shape.cells()];
        stock = new double[shape.cells()];
        after = new double[shape.cells()];
    }

    /**
     * Asks for all years.
     *
     * @param told of each year in turn, the first being 0
     */
    public void ask(Unit unit, Factors factors, Told told) {
        System.arraycopy(unit.opening().values(), 0, stock, 0, stock.length);
        for (int step = 0; step < horizon.steps(); step++) {
            carry(unit.flows(), factors, step);
            if (horizon.endsYear(step)) {
                told.tell(step / horizon.stepsPerYear(), inPost(unit.worth(), factors, step));
                Ageing.forward(after, stock, shape.ages());
            } else {
                double[] written = stock;
                stock = after;
                after = written;
            }
        }
    }

    private void carry(Flows flows, Factors factors, int step) {
        if (step == 0 || !flows.same(factors, step, step - 1)) {
            chances.set(flows.hazardsOf(step), factors, step, horizon.step());
        }
        chances.forward(stock, after, spare, shape.ages());
        if (!flows.regrading().isNothing()) {
            flows.regrading().forward(after, spare, shape.ages());
            System.arraycopy(spare, 0, after, 0, after.length);
        }
        flows.joiners().addTo(after, step, factors.at(Aim.JOINERS, step));
    }

    private double inPost(Worth worth, Factors factors, int step) {
        return factors.at(Aim.PARTICIPATION, step)
                * Sums.ofProducts(after, worth.participation(step).values());
    }

    /** Who is told of a year. */
    public interface Told {
        void tell(int year, double fte);
    }
}
