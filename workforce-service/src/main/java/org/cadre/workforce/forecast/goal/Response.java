package org.cadre.workforce.forecast.goal;

import java.util.HashMap;
import java.util.Map;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * What one of something adds, by the step in which it comes and the step at whose end it is felt: full-time equivalents
 * to each need, and pay. Staff recruited by plan are affine in their number, so it is the same for the first and the last.
 */
public final class Response {

    private final int steps;
    private final Map<String, double[][]> fte;
    private final double[][] pay;

    private Response(int steps, Map<String, double[][]> fte, double[][] pay) {
        this.steps = steps;
        this.fte = fte;
        this.pay = pay;
    }

    /**
     * Of people who join a unit, and leave it as its people do.
     *
     * @param need which they serve
     */
    public static Response ofIntake(String need, Unit unit, Intake intake, Horizon horizon) {
        refuseFilling(unit);
        int steps = horizon.steps();
        var fte = new double[steps][steps];
        var pay = new double[steps][steps];
        for (int coming = 0; coming < steps; coming++) {
            var one = intake.with(Series.of("heads", 1, 0).after(coming));
            var figures = new Projection(horizon)
                    .of(empty(unit, Joiners.planned(one)))
                    .figures();
            for (int step = 0; step < steps; step++) {
                fte[coming][step] = figures.get(step).fte();
                pay[coming][step] = figures.get(step).cost();
            }
        }
        return new Response(steps, Map.of(need, fte), pay);
    }

    /** Of a full-time equivalent that is there in the step in which it is paid for: overtime, bank and agency staff. */
    public static Response ofCover(String need, Horizon horizon) {
        int steps = horizon.steps();
        var fte = new double[steps][steps];
        for (int step = 0; step < steps; step++) {
            fte[step][step] = 1;
        }
        return new Response(steps, Map.of(need, fte), new double[steps][steps]);
    }

    /** Of so much of it; less than nought is what is taken away, as whoever is retrained is from where they were. */
    public Response times(double factor) {
        var scaled = new HashMap<String, double[][]>();
        fte.forEach((need, added) -> scaled.put(need, sum(factor, added, 0, added)));
        return new Response(steps, scaled, sum(factor, pay, 0, pay));
    }

    /** Of both together. */
    public Response and(Response other) {
        var both = new HashMap<>(fte);
        other.fte.forEach((need, added) -> both.merge(need, added, (one, two) -> sum(1, one, 1, two)));
        return new Response(steps, both, sum(1, pay, 1, other.pay));
    }

    private static double[][] sum(double factor, double[][] values, double otherFactor, double[][] others) {
        var sum = new double[values.length][values.length];
        for (int coming = 0; coming < sum.length; coming++) {
            for (int step = 0; step < sum.length; step++) {
                sum[coming][step] = factor * values[coming][step] + otherFactor * others[coming][step];
            }
        }
        return sum;
    }

    /** Full-time equivalents that one who comes in a step adds to a need at the end of another. */
    public double fte(String need, int coming, int step) {
        var added = fte.get(need);
        return added == null ? 0 : added[coming][step];
    }

    /** Pounds that one who comes in a step earns in another. */
    public double pay(int coming, int step) {
        return pay[coming][step];
    }

    int steps() {
        return steps;
    }

    /** The unit without anybody but these joiners. */
    static Unit empty(Unit unit, Joiners joiners) {
        var nobody = Cells.all("opening", unit.shape(), 0);
        return new Unit(
                unit.organisation(), unit.group(), nobody, unit.flows().with(joiners), unit.worth(), unit.need());
    }

    static void refuseFilling(Unit unit) {
        if (!unit.flows().joiners().fillings().isEmpty()) {
            throw DomainException.invalid(
                    "goal-follows-vacancies",
                    "Recruitment of %s, %s follows vacancies, which answer every change of it: plan its number to seek a goal."
                            .formatted(unit.organisation(), unit.group()));
        }
    }
}
