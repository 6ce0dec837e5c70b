package org.cadre.benchmarks.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cadre.workforce.forecast.kernel.Grid;
import org.cadre.workforce.forecast.kernel.Kernel;
import org.cadre.workforce.forecast.kernel.Kernels;
import org.cadre.workforce.forecast.kernel.Nation;
import org.cadre.workforce.forecast.kernel.Outcome;

/** Runs of a kernel on all processors. */
record KernelWork(Crew crew, long seed) {

    private static final double TOLERANCE = 1e-9;

    private static final int TWICE = 2;
    private static final int FOUR_TIMES = 4;

    /** All kernels of this JVM beside each other, those that are compared with the reference twice. */
    Contest compared(Scale scale) {
        check(scale.grid());
        var entries = new ArrayList<Entry>();
        entries.add(entry("nested", scale.grid(), scale.turn(), Kernels::nested));
        entries.add(entry("plain", scale.grid(), scale.turn(), Kernels::plain));
        entries.add(entry("plain-again", scale.grid(), scale.turn(), Kernels::plain));
        if (Kernels.haveVectors()) {
            entries.add(entry("vector", scale.grid(), scale.turn(), Kernels::fastest));
            entries.add(entry("vector-again", scale.grid(), scale.turn(), Kernels::fastest));
        }
        return new Contest(entries);
    }

    /** All runs by the fastest kernel. */
    Contest whole(Scale scale) {
        var whole = entry("kernel", scale.grid(), scale.all(), Kernels::fastest);
        var turn = entry("kernel", scale.grid(), scale.turn(), Kernels::fastest);
        return new Contest(List.of(new Entry("kernel", whole.work(), turn.work())));
    }

    /** Once, twice and four times as many cells, steps and runs. */
    Contest sizes(Scale scale) {
        var grid = scale.grid();
        var entries = new ArrayList<Entry>();
        for (int times : List.of(1, TWICE, FOUR_TIMES)) {
            int trusts = Math.max(1, times * grid.trusts() / FOUR_TIMES);
            int steps = Math.max(1, times * grid.steps() / FOUR_TIMES);
            entries.add(fastest("cells", times, with(grid, trusts, grid.steps()), FOUR_TIMES * scale.turn()));
            entries.add(fastest("steps", times, with(grid, grid.trusts(), steps), FOUR_TIMES * scale.turn()));
            entries.add(fastest("runs", times, grid, times * scale.turn()));
        }
        return new Contest(entries);
    }

    private static Grid with(Grid grid, int trusts, int steps) {
        return new Grid(trusts, grid.groups(), grid.bands(), grid.ages(), steps);
    }

    private Entry fastest(String of, int times, Grid grid, int runs) {
        return entry("kernel-%s-%d".formatted(of, times), grid, runs, Kernels::fastest);
    }

    private Entry entry(String name, Grid grid, int runs, Function<Grid, Kernel> kernel) {
        var nation = Nation.of(grid, seed);
        return new Entry(
                name,
                () -> crew.share(runs, () -> {
                    var one = kernel.apply(grid);
                    var outcome = new Outcome(grid);
                    return run -> one.run(nation, run, outcome);
                }));
    }

    /** A kernel that is fast and wrong is not fast. */
    private void check(Grid grid) {
        var nation = Nation.of(grid, seed);
        var reference = new Outcome(grid);
        Kernels.nested(grid).run(nation, 0, reference);
        for (var kernel : Kernels.all(grid)) {
            var found = new Outcome(grid);
            kernel.run(nation, 0, found);
            if (!(found.farthest(reference) < TOLERANCE)) {
                throw new IllegalStateException("%s differ by %s".formatted(kernel.name(), found.farthest(reference)));
            }
        }
    }
}
