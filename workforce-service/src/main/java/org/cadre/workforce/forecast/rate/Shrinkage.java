package org.cadre.workforce.forecast.rate;

import java.util.List;
import org.cadre.kit.problem.DomainException;

/**
 * Marshall's global empirical Bayes shrinkage of Poisson rates (Applied Statistics 40, 1991). With the pooled rate
 * {@code m} and the exposure-weighted variance {@code s^2} of the rates, the variance between cells is
 * {@code A = s^2 - m / nbar}, and a cell of exposure {@code n} keeps {@code A / (A + m / n)} of its own rate.
 *
 * @param pooled the rate of all cells together
 * @param between the variance between cells, never negative
 * @param truncated that the estimate of it was negative and is taken as nought
 * @param cells in the order of what was observed
 */
public record Shrinkage(double pooled, double between, boolean truncated, List<Shrunk> cells) {

    private static final double HALF_AN_EVENT = 0.5;

    public static Shrinkage of(List<Observed> observed) {
        if (observed.isEmpty()) {
            throw DomainException.invalid("nothing-observed", "Shrinkage needs one cell or more with an exposure.");
        }
        var exposure = observed.stream().mapToDouble(Observed::exposure).sum();
        var pooled = observed.stream().mapToDouble(Observed::events).sum() / exposure;
        var spread = observed.stream()
                        .mapToDouble(cell -> cell.exposure() * square(cell.rate() - pooled))
                        .sum()
                / exposure;
        var estimate = spread - pooled / (exposure / observed.size());
        var between = Math.max(0, estimate);
        return new Shrinkage(
                pooled,
                between,
                estimate < 0,
                observed.stream().map(cell -> shrink(cell, pooled, between)).toList());
    }

    private static double square(double value) {
        return value * value;
    }

    private static Shrunk shrink(Observed cell, double pooled, double between) {
        var chance = pooled / cell.exposure();
        var weight = between == 0 ? 0 : between / (between + chance);
        return new Shrunk(cell.exposure(), cell.rate(), pooled + weight * (cell.rate() - pooled), weight);
    }

    /**
     * What is known of the rate of a cell, with the pooled rate taken as known: the gamma distribution whose mean is the rate to
     * use. Where the cells do not differ it is that of all their events, and half an event more (Jeffreys), so that none at all
     * still leaves doubt.
     */
    public GammaRate known(int cell) {
        if (between == 0) {
            double exposure = cells.stream().mapToDouble(Shrunk::exposure).sum();
            return new GammaRate(pooled * exposure + HALF_AN_EVENT, exposure);
        }
        var own = cells.get(cell);
        double before = pooled / between;
        return new GammaRate(pooled * before + own.raw() * own.exposure(), before + own.exposure());
    }

    /** What a reader has to know of it. */
    public String words() {
        return truncated || between == 0
                ? "There is no evidence that the cells differ: all of them have the pooled rate."
                : "The cells differ by a standard deviation of %.4f; each keeps the weight its exposure earns."
                        .formatted(Math.sqrt(between));
    }
}
