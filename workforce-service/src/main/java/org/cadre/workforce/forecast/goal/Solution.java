package org.cadre.workforce.forecast.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A mix, and what it leaves missing: computed from the mix itself, not believed of whoever found it.
 */
final class Solution {

    private final Market market;
    private final double[][] bought;
    private final List<Answer.Shortfall> shortfalls;

    private Solution(Market market, double[][] bought, List<Answer.Shortfall> shortfalls) {
        this.market = market;
        this.bought = bought;
        this.shortfalls = List.copyOf(shortfalls);
    }

    static Solution of(Market market, List<LinearProgram.Row> rows, double[][] bought) {
        var shortfalls = new ArrayList<Answer.Shortfall>();
        for (var row : rows) {
            double missing = missing(market, row.lack(), row.step(), bought);
            if (missing > market.rounding()) {
                shortfalls.add(new Answer.Shortfall(row.lack().need(), row.step(), missing));
            }
        }
        return new Solution(market, bought, shortfalls);
    }

    private static double missing(Market market, Lack lack, int step, double[][] bought) {
        double missing = lack.fte().get(step);
        for (int option = 0; option < bought.length; option++) {
            var of = market.options().get(option);
            for (int at = 0; at <= step; at++) {
                missing -= bought[option][at] * of.fte(lack.need(), at, step);
            }
        }
        return missing;
    }

    /** Of an option, step by step. */
    List<Double> bought(int option) {
        return Arrays.stream(bought[option]).boxed().toList();
    }

    /** One for each need that is not met at the end of a step. */
    List<Answer.Shortfall> shortfalls() {
        return shortfalls;
    }

    boolean meetsAll() {
        return shortfalls.isEmpty();
    }

    /** The first step in which something is missing of a need that the option serves; of any need where it serves none of them. */
    int firstMissing(Option option) {
        return shortfalls.stream()
                .filter(each -> option.serves(each.need(), each.step()))
                .mapToInt(Answer.Shortfall::step)
                .min()
                .orElseGet(() -> shortfalls.stream()
                        .mapToInt(Answer.Shortfall::step)
                        .min()
                        .orElseThrow());
    }

    double missing() {
        return shortfalls.stream().mapToDouble(Answer.Shortfall::fte).sum();
    }

    /** In pounds over all steps. */
    double cost() {
        double cost = 0;
        for (int option = 0; option < bought.length; option++) {
            for (int step = 0; step < bought[option].length; step++) {
                cost += bought[option][step] * market.options().get(option).cost(step);
            }
        }
        return cost;
    }

    /** How much there is of what a place limits. */
    double at(Place place) {
        if (!place.isBudget()) {
            return bought[place.option()][place.step()];
        }
        double spent = 0;
        for (int option = 0; option < bought.length; option++) {
            for (int step = 0; step <= place.step(); step++) {
                spent += bought[option][step] * market.options().get(option).cost(step, place.step());
            }
        }
        return spent;
    }
}
