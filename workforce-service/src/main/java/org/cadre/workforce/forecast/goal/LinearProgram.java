package org.cadre.workforce.forecast.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * How much of each option in each step, within the limits of a market. What is still missing of each need in each step is a
 * number of it too, so that it always has a solution. It is solved once.
 */
final class LinearProgram {

    private final Market market;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[][] bought;
    private final List<Row> rows = new ArrayList<>();

    /** A need at the end of a step. */
    record Row(Lack lack, int step, Variable missing) {}

    /**
     * Of needs from a step on.
     *
     * @param free limits of amounts and budgets that do not hold
     */
    LinearProgram(Market market, int notBefore, Set<Place> free) {
        this.market = market;
        bought = new Variable[market.options().size()][market.steps()];
        for (int option = 0; option < bought.length; option++) {
            for (int step = 0; step < market.steps(); step++) {
                bought[option][step] = number("bought " + option + " in " + step);
                if (!free.contains(new Place(option, step))) {
                    bought[option][step].upper(
                            market.options().get(option).most().at(step));
                }
            }
        }
        market.lacks().forEach(lack -> lack.steps(notBefore).forEach(step -> need(lack, step)));
        for (int step = 0; step < market.budget().size(); step++) {
            if (!free.contains(Place.ofBudget(step))) {
                spend("budget of " + step, step).upper(market.budget().get(step) == 0 ? 0 : 1);
            }
        }
    }

    private Variable number(String name) {
        return model.newVariable(name).lower(0);
    }

    private void need(Lack lack, int step) {
        var missing = number("missing of " + lack.need() + " in " + step);
        rows.add(new Row(lack, step, missing));
        var need = model.newExpression("need of " + lack.need() + " in " + step);
        need.lower(lack.fte().get(step)).set(missing, 1);
        for (int option = 0; option < bought.length; option++) {
            for (int at = 0; at <= step; at++) {
                set(need, bought[option][at], market.options().get(option).fte(lack.need(), at, step));
            }
        }
    }

    /** As a share of the budget, or in pounds where that is nought. */
    private Expression spend(String name, int step) {
        var spend = model.newExpression(name);
        double budget = market.budget().get(step);
        for (int option = 0; option < bought.length; option++) {
            for (int at = 0; at <= step; at++) {
                double cost = market.options().get(option).cost(at, step);
                set(spend, bought[option][at], budget == 0 ? cost : cost / budget);
            }
        }
        return spend;
    }

    private static void set(Expression expression, Variable variable, double factor) {
        if (factor != 0) {
            expression.set(variable, factor);
        }
    }

    /** With as little missing as can be. */
    Solution leastMissing() {
        rows.forEach(row -> row.missing().weight(1));
        return solution();
    }

    /** The cheapest with no more missing than this. */
    Solution cheapest(double missing) {
        limitMissing(missing);
        double dearest = market.dearest();
        for (int option = 0; option < bought.length; option++) {
            for (int step = 0; step < bought[option].length; step++) {
                double cost = market.options().get(option).cost(step);
                bought[option][step].weight(dearest == 0 ? 0 : cost / dearest);
            }
        }
        return solution();
    }

    /** With as little at places, all together, as no more missing than this needs. */
    Solution leastAt(Collection<Place> places, double missing) {
        limitMissing(missing);
        for (var place : places) {
            if (place.isBudget()) {
                spend("spent in " + place.step(), place.step()).weight(1);
            } else {
                bought[place.option()][place.step()].weight(1);
            }
        }
        return solution();
    }

    private void limitMissing(double most) {
        var missing = model.newExpression("missing").upper(most);
        rows.forEach(row -> missing.set(row.missing(), 1));
    }

    private Solution solution() {
        var result = model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("a linear programme that has a solution ended as " + result.getState());
        }
        var amounts = new double[bought.length][market.steps()];
        for (int option = 0; option < amounts.length; option++) {
            for (int step = 0; step < amounts[option].length; step++) {
                amounts[option][step] = Math.max(0, result.doubleValue(model.indexOf(bought[option][step])));
            }
        }
        return Solution.of(market, rows, amounts);
    }
}
