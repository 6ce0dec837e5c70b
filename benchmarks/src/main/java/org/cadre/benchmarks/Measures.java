package org.cadre.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import org.cadre.benchmarks.appraisal.AppraisalMeasure;
import org.cadre.benchmarks.compare.ForecastMeasure;
import org.cadre.benchmarks.compare.GatewayMeasure;
import org.cadre.benchmarks.compare.ReadMeasure;
import org.cadre.benchmarks.compare.WriteMeasure;
import org.cadre.benchmarks.events.ProjectionMeasure;
import org.cadre.benchmarks.events.RelayMeasure;
import org.cadre.benchmarks.imports.ImportMeasure;
import org.cadre.benchmarks.national.NationalMeasure;
import org.cadre.benchmarks.startup.StartMeasure;
import org.cadre.local.daemon.PartFailed;

/** All there is to measure, in an order in which none pays for another. */
final class Measures {

    private static final List<Measure> ALL = List.of(
            new WriteMeasure(),
            new ReadMeasure(),
            new GatewayMeasure(),
            new ForecastMeasure(),
            new NationalMeasure(),
            new ProjectionMeasure(),
            new ImportMeasure(),
            new RelayMeasure(),
            new StartMeasure(),
            new AppraisalMeasure());

    private Measures() {}

    /** All of them where none is named. */
    static List<Measure> named(List<String> names) {
        var known = ALL.stream().map(Measure::name).toList();
        if (!known.containsAll(names)) {
            throw new PartFailed("There are the measures " + String.join(", ", known));
        }
        return ALL.stream()
                .filter(measure -> names.isEmpty() || names.contains(measure.name()))
                .toList();
    }

    /** Refuses to publish a page of which something was not asked for. */
    static void requireWholePages(List<Measure> chosen) {
        for (var page : pages(chosen)) {
            var whole =
                    ALL.stream().filter(measure -> measure.page().equals(page)).toList();
            if (!chosen.containsAll(whole)) {
                throw new PartFailed("docs/%s.md is published as a whole: ./cadre bench %s --publish"
                        .formatted(page, whole.stream().map(Measure::name).collect(Collectors.joining(" "))));
            }
        }
    }

    /** Those by which the measures are published. */
    static List<String> pages(List<Measure> chosen) {
        return chosen.stream().map(Measure::page).distinct().toList();
    }
}
