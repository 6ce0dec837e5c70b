package org.cadre.workforce.forecast.stock;

/**
 * Projects units of one shape step by step and says what of it chance may change: what people drawn one by one, and what
 * is multiplied in one go, are compared with. What it says is of the unit that ran last.
 */
public final class Workspace {

    private final Horizon horizon;
    private final Walk walk;
    private final Spread spread;
    private Unit unit;
    private Factors factors;

    public Workspace(Unit first, Horizon horizon) {
        this.horizon = horizon;
        walk = new Walk(first.shape(), horizon.steps());
        spread = new Spread(first.shape(), horizon.steps());
        run(first, Factors.none(horizon));
    }

    /** The unit must have the shape of the first one. */
    public void run(Unit next, Factors with) {
        unit = next;
        factors = with;
        walk.run(unit, horizon, factors);
    }

    /** What the end of a step comes to. */
    public Figures figures(int step) {
        return Figures.of(walk.end(step), unit, factors, horizon.step(), step);
    }

    /** Full-time equivalents in post at the end of a step: the one figure that is asked for in every run. */
    public double fte(int step) {
        double share = factors.at(Aim.PARTICIPATION, step);
        var participation = unit.worth().participation(step);
        return share * Sums.ofProducts(walk.end(step), participation.values());
    }

    /** Full-time equivalents that the demand asks for at the end of a step. */
    public double required(int step) {
        return factors.at(Aim.REQUIRED, step) * unit.need().required().at(step);
    }

    /** By chance alone, of the full-time equivalents at the end of a step. */
    public double varianceOfFte(int step) {
        double share = factors.at(Aim.PARTICIPATION, step);
        return share * share * varianceOf(unit.worth().participation(step), step);
    }

    /** By chance alone, of a figure of which one person of each cell counts so much. */
    public double varianceOf(Cells weights, int step) {
        return spread.of(walk, unit, horizon, factors, weights.values(), step);
    }
}
