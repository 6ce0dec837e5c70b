package org.cadre.benchmarks.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.forecast.uncertainty.Line;
import org.cadre.workforce.forecast.uncertainty.Parameter;
import org.cadre.workforce.forecast.uncertainty.Parameters;
import org.cadre.workforce.forecast.uncertainty.Study;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;

/** Runs of the product's study: parameters drawn, variance by chance exact, quantiles of all lines kept. */
record StudyWork(Crew crew, long seed) {

    private static final int GROUPS = 9;
    private static final int FOUR_TIMES = 4;
    private static final int TENTH = 10;

    /** Of the smallest sizes: as few as carry most of their work forward, as the whole country does. */
    private static final int YEARS = 8;

    private static final int SOME = 25;
    private static final Parameters PARAMETERS = Parameters.independent(
            parameter("leaving", Aim.LEAVE),
            parameter("retiring", Aim.RETIRE),
            parameter("recruiting", Aim.JOINERS),
            parameter("working hours", Aim.PARTICIPATION),
            parameter("need", Aim.REQUIRED));

    private static Parameter parameter(String id, Aim aim) {
        return new Parameter(id, Set.of(), aim, new Normal(.9, 1.1), .5);
    }

    /** All runs on all processors, with the results of the country, of each group and of each trust. */
    Contest whole(Scale scale, boolean ownHazards) {
        var study = study(scale, scale.trusts(), scale.years(), ownHazards);
        return new Contest(List.of(new Entry(
                "study", () -> run(study, scale.all()), () -> run(study, Math.ceilDiv(scale.all(), TENTH)))));
    }

    private void run(Study study, int runs) {
        var blocks = new Ensemble[Study.blocks(runs)];
        crew.share(blocks.length, () -> number -> blocks[number] = study.block(number, runs));
        var staff = study.together(List.of(blocks)).fte(0, study.years() - 1);
        if (staff.runs() != runs || !(staff.quantile(.1) < staff.quantile(.9))) {
            throw new IllegalStateException("%d of %d runs were added up".formatted(staff.runs(), runs));
        }
    }

    /** On one thread: once, twice and four times as many cells, steps and runs, of trusts with rates of their own. */
    Contest sizes(Scale scale) {
        var entries = new ArrayList<Entry>();
        for (int times : List.of(1, 2, FOUR_TIMES)) {
            int trusts = Math.max(1, times * scale.trusts() / FOUR_TIMES);
            int some = Math.min(scale.all(), SOME);
            entries.add(entry("cells", times, study(scale, trusts, YEARS, true), some));
            entries.add(entry("steps", times, study(scale, scale.trusts(), times * YEARS, true), some));
            entries.add(entry("runs", times, study(scale, scale.trusts(), YEARS, true), times * some));
        }
        return new Contest(entries);
    }

    private static Entry entry(String of, int times, Study study, int runs) {
        return new Entry("study-%s-%d".formatted(of, times), () -> study.run(runs));
    }

    private Study study(Scale scale, int trusts, int years, boolean ownHazards) {
        var horizon = Horizon.years(years);
        var units = new MadeUpTrusts(scale.ages(), ownHazards, horizon).units(trusts);
        var lines = Stream.of(
                        Stream.of(Line.all("England")),
                        IntStream.range(0, GROUPS).mapToObj(group -> Line.ofGroup("G" + group)),
                        IntStream.range(0, trusts).mapToObj(trust -> Line.ofOrganisation("R" + trust)))
                .flatMap(some -> some)
                .toList();
        return new Study(units, PARAMETERS, horizon, lines, seed);
    }
}
