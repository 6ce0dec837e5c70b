package org.cadre.workforce.forecast.goal;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Figures;
import org.cadre.workforce.quantity.Quantity;

/**
 * What is missing while nothing is bought.
 *
 * @param need by its name
 * @param from the first step at whose end it is to be met
 * @param fte that are missing at the end of each step; below nought are more than are needed, and they may be spent
 */
public record Lack(String need, int from, List<Double> fte) {

    public Lack {
        Quantity.name("need", need);
        fte = List.copyOf(fte);
        Quantity.between("from", 0, fte.size() - 1, from);
        if (!fte.stream().allMatch(Double::isFinite)) {
            throw DomainException.invalidField("fte", "quantity-not-finite", "fte must be finite numbers");
        }
    }

    /** What figures require beyond who is in post. */
    public static Lack of(String need, int from, List<Figures> figures) {
        return new Lack(need, from, figures.stream().map(Figures::gap).toList());
    }

    /** The steps at whose ends it is to be met, none before that one. */
    IntStream steps(int notBefore) {
        return IntStream.range(Math.max(from, notBefore), fte.size());
    }
}
