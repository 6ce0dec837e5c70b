package org.cadre.benchmarks.engine;

import java.util.List;
import org.cadre.benchmarks.figure.Bootstrap;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;

/** What the times of the contests say, against what they were to reach. */
record EngineFigures(Bootstrap bootstrap) {

    static final String MEASURE = "engine";

    private static final double NEARLY_LINEAR = 1.1;
    private static final int FOUR_TIMES = 4;

    /** How many times as fast as the nested loops of the same round. */
    Figure kernel(Samples samples, String kernel, String what, double reach) {
        var figure = Figure.of(
                MEASURE,
                what,
                "nested loops",
                "",
                bootstrap.median(samples.ratios("nested", kernel)),
                Target.atLeast(reach, reach));
        return figure.nothing(bootstrap.median(samples.ratios(kernel, kernel + "-again")))
                .note("a turn of the nested loops", "%.2f s", middle(samples.of("nested")))
                .note("a turn of these", "%.2f s", middle(samples.of(kernel)));
    }

    Figure seconds(Samples samples, String name, String what, String against, double reach) {
        var times = samples.of(name);
        return Figure.of(MEASURE, what, against, "s", bootstrap.median(times), Target.atMost(reach, reach))
                .note("times", "%s", times.stream().map("%.2f s"::formatted).toList());
    }

    Figure memory(Samples samples, String what, double reach) {
        var found = bootstrap.median(samples.of("memory"));
        return Figure.of(MEASURE, what, "the whole process at its peak", "MB", found, Target.atMost(reach, reach));
    }

    /** What a cell costs in a step of a run with four times as many, in turn with as it is. */
    Figure linear(Samples samples, String of, String dimension) {
        var name = of + "-" + dimension + "-";
        var found = each(samples, name, FOUR_TIMES);
        return Figure.of(
                        MEASURE,
                        "cost of a cell-step of the %s with four times the %s".formatted(of, dimension),
                        "once the " + dimension,
                        "",
                        bootstrap.median(found),
                        Target.atMost(NEARLY_LINEAR, NEARLY_LINEAR))
                .note("with twice the " + dimension, "%.2f", middle(each(samples, name, 2)))
                .note(
                        "times",
                        "%.3f s, %.3f s and %.3f s",
                        middle(samples.of(name + 1)),
                        middle(samples.of(name + 2)),
                        middle(samples.of(name + FOUR_TIMES)));
    }

    private static List<Double> each(Samples samples, String name, int times) {
        return samples.ratios(name + times, name + 1).stream()
                .map(ratio -> ratio / times)
                .toList();
    }

    private double middle(List<Double> values) {
        return bootstrap.median(values).value();
    }
}
