package org.cadre.workforce.forecast.uncertainty;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Workspace;

/** Some runs of a study, one after the other, in memory that is asked for once. */
final class Block {

    private final Study study;
    private final Ensemble ensemble;
    private final Map<Shape, Workspace> workspaces = new HashMap<>();
    private final int[][] linesOf;
    private final Sum[] sums;

    Block(Study study) {
        this.study = study;
        ensemble = new Ensemble(study.lines(), study.years());
        linesOf = study.units().stream().map(this::linesOf).toArray(int[][]::new);
        sums = study.lines().stream().map(line -> new Sum(study, line)).toArray(Sum[]::new);
    }

    private int[] linesOf(Unit unit) {
        var lines = study.lines();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).holds().test(unit))
                .toArray();
    }

    void run(int run) {
        for (var sum : sums) {
            sum.clear();
        }
        var luck = study.parameters().luck(study.horizon(), study.seed(), run);
        for (int unit = 0; unit < linesOf.length; unit++) {
            if (linesOf[unit].length > 0) {
                project(study.units().get(unit), luck.of(study.units().get(unit).group()), run, linesOf[unit]);
            }
        }
        var draws = new Draws(study.seed(), run);
        for (int line = 0; line < sums.length; line++) {
            sums[line].tell(ensemble, line, draws);
        }
    }

    private void project(Unit unit, Factors factors, int run, int[] lines) {
        var workspace = workspaces.computeIfAbsent(unit.shape(), shape -> new Workspace(unit, study.horizon()));
        workspace.run(unit, factors);
        for (int year = 0; year < study.years(); year++) {
            int step = study.lastStepOf(year);
            double fte = workspace.fte(step);
            double required = workspace.required(step);
            double variance = workspace.varianceOfFte(step);
            for (int line : lines) {
                sums[line].add(year, fte, required, variance);
            }
        }
        for (int line : lines) {
            sums[line].draw(unit, factors, run);
        }
    }

    /** Of the run that was last, what is expected of a line at the end of a year. */
    double expected(int line, int year) {
        return sums[line].expected(year);
    }

    Ensemble ensemble() {
        return ensemble;
    }
}
