package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.uncertainty.Comparison;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.forecast.uncertainty.Study;
import org.cadre.workforce.forecast.uncertainty.Tally;
import org.cadre.workforce.planning.run.RunComparison.ComparedYear;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;

/**
 * Draws the futures of two runs again, side by side. Both have the same luck in each, so their difference is known far better
 * than either of them, and has an interval of its own.
 */
final class RunDifference {

    /** Cells times steps times years times draws of both runs; so many take some two seconds. */
    static final long MOST_WORK = 500_000_000L;

    private final ComparedRuns runs;
    private final RunLine line;

    /** Of one staff group, or of all where none is named. */
    static RunComparison of(RunStory run, RunStory with, Optional<String> group) {
        var runs = new ComparedRuns(run, with);
        runs.requireComparable();
        return new RunDifference(runs, run.line(group)).compared();
    }

    private RunDifference(ComparedRuns runs, RunLine line) {
        this.runs = runs;
        this.line = line;
    }

    private RunComparison compared() {
        var plan = study(runs.run());
        var base = study(runs.with());
        requireBounded(plan);
        var differences = new Comparison(base, plan).run(question().draws());
        var years = years(differences);
        return new RunComparison(
                runs.run().run(),
                runs.with().run(),
                runs.run().result().modelSha256(),
                line.name(),
                line.total(),
                question().draws(),
                question().seed(),
                years,
                RunCalculation.CODE_VERSION,
                years.getLast().inWords());
    }

    private RunQuestion question() {
        return runs.run().question();
    }

    private Study study(RunStory story) {
        return new RunCalculation(story.model(), story.question()).study(line.name());
    }

    private void requireBounded(Study study) {
        long cells =
                study.units().stream().mapToLong(unit -> unit.shape().cells()).sum();
        long steps = study.horizon().steps();
        long work =
                2 * Study.asking(cells * steps, question().years()) * question().draws();
        if (work > MOST_WORK) {
            throw DomainException.invalid(
                    "comparison-too-large",
                    "Cells (%d), steps (%d), years and draws of both runs come to %d, and at most %d are compared at once: POST to …/comparisons, which computes every line in the queue, or ask for a line of fewer groups"
                            .formatted(cells, steps, work, MOST_WORK));
        }
    }

    private List<ComparedYear> years(Ensemble differences) {
        return IntStream.range(0, differences.years())
                .mapToObj(year -> year(differences, year))
                .toList();
    }

    private ComparedYear year(Ensemble differences, int year) {
        var inPost = figure(differences.fte(0, year));
        var demand = figure(differences.required(0, year));
        var gap = figure(differences.gap(0, year));
        var told = line.years().get(year);
        return new ComparedYear(
                told.year(),
                told.endsOn(),
                inPost,
                demand,
                gap,
                DifferenceWords.of(line.name(), told.endsOn(), inPost, gap));
    }

    private static RunFigure figure(Tally tally) {
        return new RunFigure(
                Rounded.of(tally.mean()),
                Rounded.of(tally.quantile(0.1)),
                Rounded.of(tally.quantile(0.5)),
                Rounded.of(tally.quantile(0.9)));
    }
}
