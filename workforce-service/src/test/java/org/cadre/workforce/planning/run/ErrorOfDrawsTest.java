package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.junit.jupiter.api.Test;

class ErrorOfDrawsTest {

    private static final Pattern SOME = Pattern.compile("the expected figure would be some ([0-9.,]+) more or less");

    @Test
    void fc113_without_uncertainties_other_draws_would_be_the_same() {
        assertThat(error(Runs.of(Leeds.hundred(), 2, 60).lines().getFirst())).isZero();
    }

    /** Forty runs with a luck of their own. */
    @Test
    void fc113_runs_of_other_seeds_differ_as_a_run_says() {
        var means = LongStream.rangeClosed(1, 40)
                .mapToDouble(
                        seed -> line(seed, 60).years().getLast().inPost().mean().doubleValue())
                .toArray();
        double mean = Arrays.stream(means).average().orElseThrow();
        double spread = Math.sqrt(
                Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum() / (means.length - 1));

        assertThat(error(line(1, 60))).isBetween(spread / 1.6, spread * 1.6);
        assertThat(error(line(1, 240))).isBetween(spread / 3.2, spread / 1.25);
    }

    private static RunLine line(long seed, int draws) {
        return Runs.of(Leeds.model(), new RunQuestion(6, draws, seed)).lines().getFirst();
    }

    private static double error(RunLine line) {
        var found = SOME.matcher(line.inWords());
        assertThat(found.find()).as(line.inWords()).isTrue();
        return Double.parseDouble(found.group(1).replace(",", ""));
    }
}
