package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.run.RunResult.RunLine;

/** Runs that are computed at once. */
final class Runs {

    /** Where nobody has set others. */
    static final RunBounds USUAL = new RunBounds(32L * 1024 * 1024, 10_000_000_000L);

    private Runs() {}

    /** Refuses what is beyond the usual bounds. */
    static void check(KeptModel model, RunQuestion question) {
        RunCalculation.check(model, question, USUAL);
    }

    static RunResult of(String model, int years, int draws) {
        return of(model, new RunQuestion(years, draws, 1));
    }

    static RunResult byBand(String model, int years, int draws) {
        return of(model, bands(years, draws, null));
    }

    static RunQuestion bands(int years, int draws, RunMode mode) {
        return new RunQuestion(years, draws, 1, null, List.of(), mode, true);
    }

    static RunResult priced(String model, int years, int draws) {
        return of(Leeds.priced(model), new RunQuestion(years, draws, 1));
    }

    static RunResult of(String model, RunQuestion question) {
        return of(Leeds.kept(model), question);
    }

    static RunResult of(KeptModel model, RunQuestion question) {
        var calculation = new RunCalculation(model, question);
        return calculation.result(IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList());
    }

    static RunLine line(RunResult result, String name) {
        return result.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
