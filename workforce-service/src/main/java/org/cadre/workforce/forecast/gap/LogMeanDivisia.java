package org.cadre.workforce.forecast.gap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cadre.kit.problem.DomainException;

/**
 * A change of a product of drivers, shared out to them without remainder and whatever their order (LMDI-I, Ang):
 * each is due {@code L(after, before) * ln(factor)} with the logarithmic mean {@code L(x, y) = (x - y) / ln(x / y)}.
 */
public final class LogMeanDivisia {

    private LogMeanDivisia() {}

    /**
     * What each of them contributes.
     *
     * @param before what is needed at first, more than nought
     * @param factors by what each driver multiplies it; productivity divides, so its factor is below 1 as it rises
     * @return in the unit of {@code before}, in the order given; they sum to the change
     */
    public static Map<String, Double> contributions(double before, Map<String, Double> factors) {
        var after = before;
        for (var factor : factors.entrySet()) {
            if (!(factor.getValue() > 0)) {
                throw DomainException.invalid(
                        "impossible-factor",
                        "The factor of %s is more than 0, not %s.".formatted(factor.getKey(), factor.getValue()));
            }
            after *= factor.getValue();
        }
        var mean = mean(after, before);
        var contributions = new LinkedHashMap<String, Double>();
        factors.forEach((driver, factor) -> contributions.put(driver, mean * StrictMath.log(factor)));
        return contributions;
    }

    /** Between both. Of two that are close the quotient has no digits left that tell them apart, but their difference has all. */
    static double mean(double x, double y) {
        if (!(y > 0)) {
            throw DomainException.invalid("impossible-need", "What is needed at first is more than 0, not " + y + ".");
        }
        if (x == y) {
            return x;
        }
        double low = Math.min(x, y);
        double high = Math.max(x, y);
        return Math.clamp((high - low) / StrictMath.log1p((high - low) / low), low, high);
    }
}
