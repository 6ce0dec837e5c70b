package org.cadre.workforce.simulation;

import java.util.List;
import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * Where ways part: each takes its share of those who come, by chance and whatever happens elsewhere. Somebody takes the same
 * way in every scenario in which the shares are the same.
 */
public record Branch(String name, List<Way> ways) implements Step {

    /** Shares are written with few digits. */
    private static final double ROUNDING = 1e-9;

    public Branch {
        Quantity.name("name", name);
        ways = List.copyOf(ways);
        if (ways.size() < 2 || ways.stream().anyMatch(way -> way.share() == 0)) {
            throw DomainException.invalidField(
                    "ways", "branch-without-choice", "A branch has two ways or more, each with a share above 0");
        }
        var sum = ways.stream().mapToDouble(Way::share).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw DomainException.invalidField(
                    "ways",
                    "branch-not-for-all",
                    String.format(
                            Locale.UK, "The shares at %s add up to %.4f; everybody goes somewhere at 1", name, sum));
        }
    }
}
