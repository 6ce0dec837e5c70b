package org.cadre.workforce.forecast.goal;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.forecast.flow.Outlook;
import org.cadre.workforce.forecast.gap.Goal;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.quantity.Quantity;

/**
 * One lever: more of an intake. Staff are affine in it, and so is what chance does to them, because people decide for
 * themselves: one projection without it and one of a unit of it alone say all.
 *
 * @param unit as it is without it
 * @param intake one of it: its heads say in which steps, and how they compare, such as 1 in each
 * @param step at whose end the goal is to be reached, the first being 0
 */
public record Recruiting(Unit unit, Intake intake, Horizon horizon, int step) {

    public Recruiting {
        Quantity.between("step", 0, horizon.steps() - 1, step);
        Response.refuseFilling(unit);
    }

    /** How much of the intake reaches so many full-time equivalents in expectation. Below nought: so many too many. */
    public double reaching(double target) {
        return new Goal(base().mean(), gain().mean()).reach(target);
    }

    /**
     * The least whole number of it with which so many full-time equivalents are there with this chance or a better one,
     * by a normal number with the exact moments. Who wants it checked draws the people by an audit.
     */
    public long reaching(double target, double sure) {
        if (!(sure >= 0.5 && sure < 1)) {
            throw DomainException.invalidField("sure", "not-sure-enough", "sure must be from 0.5 to less than 1");
        }
        double number = NormalQuantile.of(sure);
        var base = base();
        var gain = gain();
        double lacking = target - base.mean();
        if (lacking <= -number * base.standardDeviation()) {
            return 0;
        }
        var least = Math.max(new Goal(base.mean(), gain.mean()).reach(target), root(lacking, number, base, gain));
        return (long) Math.ceil(least - 1e-9);
    }

    /** The larger root of {@code (gain r - lacking)^2 = number^2 (variance + variance of one r)}. */
    private static double root(double lacking, double number, Outlook base, Outlook gain) {
        double square = gain.mean() * gain.mean();
        double half = gain.mean() * lacking + number * number * gain.variance() / 2;
        double rest = lacking * lacking - number * number * base.variance();
        return (half + Math.sqrt(Math.max(0, half * half - square * rest))) / square;
    }

    private Outlook base() {
        return outlook(unit);
    }

    private Outlook gain() {
        var alone = unit.flows().joiners().areByChance() ? Joiners.byChance(intake) : Joiners.planned(intake);
        return outlook(Response.empty(unit, alone));
    }

    private Outlook outlook(Unit of) {
        Cells participation = of.worth().participation(step);
        return new Projection(horizon).outlook(of, participation, step);
    }
}
