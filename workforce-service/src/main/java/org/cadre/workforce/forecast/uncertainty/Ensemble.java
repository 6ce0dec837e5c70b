package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;

/** The results of a block of runs: for each line and year, the staff in post, what is required, and the gap between them. */
public final class Ensemble {

    private final List<Line> lines;
    private final Tally[][] fte;
    private final Tally[][] required;
    private final Tally[][] gap;
    private final Means means;

    Ensemble(List<Line> lines, int years) {
        this(lines, years, new Means(List.of(), years));
    }

    /** @param means of units that are no lines */
    Ensemble(List<Line> lines, int years, Means means) {
        this.lines = lines;
        this.means = means;
        fte = tallies(lines.size(), years);
        required = tallies(lines.size(), years);
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
    void add(int line, int year, double expected, double asked, double variance, double drawn) {
        fte[line][year].add(expected, variance, drawn);
        required[line][year].add(asked, 0, asked);
        gap[line][year].add(asked - expected, variance, asked - drawn);
    }

    /** Takes in the block of the runs that follow. Blocks are taken in their order. */
    public void add(Ensemble next) {
        for (int line = 0; line < fte.length; line++) {
            for (int year = 0; year < fte[line].length; year++) {
                fte[line][year].add(next.fte[line][year]);
                required[line][year].add(next.required[line][year]);
                gap[line][year].add(next.gap[line][year]);
            }
        }
        means.add(next.means);
    }

    /**
     * All that it holds, as numbers: what the machine that computed a block sends to the one that puts them together,
     * which reads them back with {@link Study#read}.
     */
    public double[] numbers() {
        return stream().toArray();
    }

    /** The same, one after the other: together they may take tens of megabytes. */
    public DoubleStream stream() {
        var ofLines = Stream.of(fte, required, gap)
                .flatMap(Arrays::stream)
                .flatMap(Arrays::stream)
                .flatMapToDouble(Tally::numbers);
        return DoubleStream.concat(ofLines, means.numbers());
    }

    /** What {@link #numbers} wrote of a study with these lines, years and units. */
    static Ensemble read(List<Line> lines, int years, Means means, PrimitiveIterator.OfDouble left) {
        var read = new Ensemble(lines, years, means);
        try {
            for (var tallies : List.of(read.fte, read.required, read.gap)) {
                for (var line : tallies) {
                    Arrays.setAll(line, year -> Tally.read(left));
                }
            }
            means.read(left);
        } catch (NoSuchElementException e) {
            throw ofAnother(lines, years);
        }
        if (left.hasNext()) {
            throw ofAnother(lines, years);
        }
        return read;
    }

    /** Whether it is a block of so many runs: each figure has them, and the value of each. */
    public boolean isOf(int runs) {
        return Stream.of(fte, required, gap)
                        .flatMap(Arrays::stream)
                        .flatMap(Arrays::stream)
                        .allMatch(tally -> tally.isOf(runs))
                && means.isOf(runs);
    }

    private static DomainException ofAnother(List<Line> lines, int years) {
        return DomainException.invalid(
                "block-of-another",
                "These are not the numbers of a block of this study, which has %d lines and %d years."
                        .formatted(lines.size(), years));
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

    /** What the demand asks for. */
    public Tally required(int line, int year) {
        return required[line][year];
    }

    /** Required and not in post. */
    public Tally gap(int line, int year) {
        return gap[line][year];
    }

    /** What is expected of the units of which no more is kept. */
    public Means means() {
        return means;
    }

    int memory() {
        int memory = 0;
        for (int line = 0; line < fte.length; line++) {
            for (int year = 0; year < fte[line].length; year++) {
                memory += fte[line][year].memory() + required[line][year].memory() + gap[line][year].memory();
            }
        }
        return memory;
    }
}
