package org.cadre.workforce.forecast.kernel;

import java.util.stream.IntStream;

/** The reference: one loop in the other, cell by cell, as the formula is written. */
final class NestedLoops implements Kernel {

    private final Grid grid;
    private double[] now;
    private double[] next;

    NestedLoops(Grid grid) {
        this.grid = grid;
        now = new double[grid.trusts() * grid.groups() * grid.cells()];
        next = new double[now.length];
    }

    @Override
    public String name() {
        return "nested loops";
    }

    @Override
    public void run(Nation nation, int run, Outcome outcome) {
        var rates = IntStream.range(0, grid.groups())
                .mapToObj(group -> nation.rates(run, group))
                .toArray(Rates[]::new);
        open(nation);
        for (int step = 0; step < grid.steps(); step++) {
            for (int trust = 0; trust < grid.trusts(); trust++) {
                double size = nation.size(trust);
                for (int group = 0; group < grid.groups(); group++) {
                    int from = (trust * grid.groups() + group) * grid.cells();
                    outcome.values()[outcome.place(group, step, trust)] = step(rates[group], from, size);
                }
            }
            swap();
        }
    }

    private void open(Nation nation) {
        int at = 0;
        for (int trust = 0; trust < grid.trusts(); trust++) {
            for (int group = 0; group < grid.groups(); group++) {
                for (int cell = 0; cell < grid.cells(); cell++) {
                    now[at++] = nation.heads(trust, group, cell);
                }
            }
        }
    }

    private double step(Rates rates, int from, double size) {
        double fte = 0;
        for (int band = 0; band < grid.bands(); band++) {
            for (int age = 0; age < grid.ages(); age++) {
                int cell = band * grid.ages() + age;
                double heads = rates.stay[cell] * now[from + cell];
                if (age > 0) {
                    heads += rates.older[cell] * now[from + cell - 1];
                }
                if (band > 0) {
                    heads += rates.promoted[cell] * now[from + cell - grid.ages()];
                }
                heads += rates.joining[cell] * size;
                next[from + cell] = heads;
                fte += rates.fte[cell] * heads;
            }
        }
        return fte;
    }

    private void swap() {
        double[] written = next;
        next = now;
        now = written;
    }
}
