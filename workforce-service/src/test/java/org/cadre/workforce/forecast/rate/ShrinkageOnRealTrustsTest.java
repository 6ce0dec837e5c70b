package org.cadre.workforce.forecast.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rule FC27 of the guide for forecasting on 23 trusts: the rates of August 2023 foretell who left in September. A rate is scored by
 * its Poisson deviance, less is better, once the month as a whole is right: more leave in September than in August. The figures
 * were computed once from the same file by another program, and the specification of the forecasts has them.
 */
class ShrinkageOnRealTrustsTest {

    private static List<Observed> nurses;
    private static List<Observed> nursesLater;
    private static List<Observed> support;
    private static List<Observed> supportLater;

    @BeforeAll
    static void read() throws IOException {
        nurses = PublishedTurnover.of("Nurses & health visitors", "202308");
        nursesLater = PublishedTurnover.of("Nurses & health visitors", "202309");
        support = PublishedTurnover.of("Support to doctors, nurses & midwives", "202308");
        supportLater = PublishedTurnover.of("Support to doctors, nurses & midwives", "202309");
    }

    @Test
    void nurses_of_23_trusts_do_not_differ_and_their_own_rates_foretell_worse_than_the_pooled_one() {
        var shrinkage = Shrinkage.of(nurses);

        assertThat(shrinkage.cells()).hasSize(23);
        assertThat(shrinkage.truncated()).isTrue();
        assertThat(shrinkage.between()).isZero();
        assertThat(shrinkage.words()).contains("no evidence");
        assertThat(deviance(nursesLater, at -> nurses.get(at).rate())).isCloseTo(69.9, within(.05));
        assertThat(deviance(nursesLater, at -> shrinkage.pooled())).isCloseTo(40.7, within(.05));
        assertThat(deviance(nursesLater, at -> shrinkage.cells().get(at).rate()))
                .isEqualTo(deviance(nursesLater, at -> shrinkage.pooled()));
    }

    @Test
    void for_support_staff_the_shrunk_rate_foretells_better_than_the_own_and_the_pooled_one() {
        var shrinkage = Shrinkage.of(support);

        assertThat(shrinkage.truncated()).isFalse();
        double own = deviance(supportLater, at -> support.get(at).rate());
        double pooled = deviance(supportLater, at -> shrinkage.pooled());
        double shrunk = deviance(supportLater, at -> shrinkage.cells().get(at).rate());
        assertThat(own).isCloseTo(42.6, within(.05));
        assertThat(pooled).isCloseTo(26.9, within(.05));
        assertThat(shrunk).isLessThan(pooled).isCloseTo(25.9, within(.05));
    }

    /** By the likeliest gamma distribution instead of Marshall's moments: 25.6, as the specification has it. */
    @Test
    void the_likeliest_prior_is_worth_a_little_more_than_that_of_the_moments() {
        double pooled = Shrinkage.of(support).pooled();
        double shape = IntStream.rangeClosed(100, 400)
                .boxed()
                .max((one, other) -> Double.compare(likelihood(one, pooled), likelihood(other, pooled)))
                .orElseThrow();

        double deviance = deviance(
                supportLater,
                at -> (shape + support.get(at).events())
                        / (shape / pooled + support.get(at).exposure()));

        assertThat(deviance).isCloseTo(25.6, within(.05));
    }

    private static double deviance(List<Observed> came, IntToDoubleFunction rate) {
        double all = came.stream().mapToDouble(Observed::events).sum();
        double expected = IntStream.range(0, came.size())
                .mapToDouble(at -> rate.applyAsDouble(at) * came.get(at).exposure())
                .sum();
        return IntStream.range(0, came.size())
                .mapToDouble(at -> deviance(
                        came.get(at).events(),
                        rate.applyAsDouble(at) * came.get(at).exposure() * all / expected))
                .sum();
    }

    private static double deviance(double came, double expected) {
        return 2 * (came * Math.log(came / expected) - came + expected);
    }

    /** Of the leavers of August, negative binomial; without what does not depend on the shape. */
    private static double likelihood(int shape, double pooled) {
        double before = shape / pooled;
        return support.stream()
                .mapToDouble(cell -> rising(shape, cell.events())
                        + shape * Math.log(before / (before + cell.exposure()))
                        - cell.events() * Math.log(before + cell.exposure()))
                .sum();
    }

    /** Logarithm of shape (shape + 1) ... (shape + events - 1). */
    private static double rising(int shape, double events) {
        return IntStream.range(0, (int) events)
                .mapToDouble(at -> Math.log(shape + at))
                .sum();
    }
}
