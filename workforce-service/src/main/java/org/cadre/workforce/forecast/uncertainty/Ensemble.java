package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.List;

/** The results of a block of runs: for each line and year, the staff in post and the gap to what is required. */
public final class Ensemble {

    private final List<Line> lines;
    private final Tally[][] fte;
    private final Tally[][] gap;

    Ensemble(List<Line> lines, int years) {
        this.lines = lines;
        fte = tallies(lines.size(), years);
        gap = tallies(lines.size(), years);
    }

    private static Tally[][] tallies(int lines, int years) {
        var tallies = new Tally[lines][years];
        for (var line : tallies) {
            Arrays.setAll(line, year -> new Tally());
        }
        return tallies;
    }

    /** One run: expectation, variance by chance, and the staff that were drawn from both. */
    void add(int line, int year, double expected, double required, double variance, double drawn) {
        fte[line][year].add(expected, variance, drawn);
        gap[line][year].add(required - expected, variance, required - drawn);
    }

    /** Takes in the block of the runs that follow. */
    void add(Ensemble next) {
        for (int line = 0; line < fte.length; line++) {
            for (int year = 0; year < fte[line].length; year++) {
                fte[line][year].add(next.fte[line][year]);
                gap[line][year].add(next.gap[line][year]);
            }
        }
    }

    public List<Line> lines() {
        return lines;
    }

    public int years() {
        return fte.length == 0 ? 0 : fte[0].length;
    }

    /** Full-time equivalents in post at the end of a year, the first being 0. */
    public Tally fte(int line, int year) {
        return fte[line][year];
    }

    /** Required and not in post. */
    public Tally gap(int line, int year) {
        return gap[line][year];
    }

    int memory() {
        int memory = 0;
        for (int line = 0; line < fte.length; line++) {
            for (int year = 0; year < fte[line].length; year++) {
                memory += fte[line][year].memory() + gap[line][year].memory();
            }
        }
        return memory;
    }
}
