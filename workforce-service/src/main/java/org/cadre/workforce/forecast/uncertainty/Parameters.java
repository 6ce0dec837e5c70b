package org.cadre.workforce.forecast.uncertainty;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.forecast.stock.Horizon;

/** All that is not known, and how it hangs together. */
public final class Parameters {

    private final List<Parameter> parameters;
    private final double[][] root;

    private Parameters(List<Parameter> parameters, double[][] root) {
        this.parameters = parameters;
        this.root = root;
        if (parameters.stream().map(Parameter::id).distinct().count() < parameters.size()) {
            throw DomainException.invalid("parameter-twice", "Each parameter needs an id of its own.");
        }
    }

    /** That have nothing to do with each other. */
    public static Parameters independent(Parameter... parameters) {
        var root = new double[parameters.length][parameters.length];
        for (int at = 0; at < root.length; at++) {
            root[at][at] = 1;
        }
        return new Parameters(List.of(parameters), root);
    }

    /** Whose numbers have these correlations, row by row in the order of the parameters. */
    public static Parameters correlated(List<Parameter> parameters, double[][] correlations) {
        if (correlations.length != parameters.size()) {
            throw DomainException.invalid(
                    "correlations-missing",
                    "%d parameters need as many rows of correlations, not %d."
                            .formatted(parameters.size(), correlations.length));
        }
        return new Parameters(List.copyOf(parameters), Correlations.root(correlations));
    }

    List<Parameter> list() {
        return parameters;
    }

    /** What they are in one run. It depends on the seed, the run, the id and the year, and on nothing else. */
    public Luck luck(Horizon horizon, long seed, int run) {
        int years = Math.ceilDiv(horizon.steps(), horizon.stepsPerYear());
        var fresh = new double[parameters.size()][years];
        var draws = new Draws(seed, run);
        for (int at = 0; at < fresh.length; at++) {
            var stream = draws.of(parameters.get(at).id());
            for (int year = 0; year < years; year++) {
                fresh[at][year] = NormalQuantile.of(Draws.uniform(stream, year));
            }
        }
        return new Luck(parameters, horizon, numbers(fresh, years));
    }

    private double[][] numbers(double[][] fresh, int years) {
        var numbers = new double[parameters.size()][years];
        for (int at = 0; at < numbers.length; at++) {
            double kept = parameters.get(at).persistence();
            for (int year = 0; year < years; year++) {
                double own = together(root[at], fresh, year);
                numbers[at][year] = year == 0 ? own : kept * numbers[at][year - 1] + Math.sqrt(1 - kept * kept) * own;
            }
        }
        return numbers;
    }

    private static double together(double[] weights, double[][] fresh, int year) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * fresh[at][year];
        }
        return sum;
    }
}
