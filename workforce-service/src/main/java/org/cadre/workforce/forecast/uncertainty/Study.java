package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.quantity.Quantity;

/**
 * Runs of the same units with other luck. A block of runs depends on the study and its own number only: whoever has
 * threads, or machines, may compute blocks side by side, and puts them together in their order.
 */
public final class Study {

    /** Runs of a block. Results are added block by block, so another size would change their last digits. */
    public static final int BLOCK = 50;

    /** A line that ever has so many people is not drawn one by one in other years either. */
    public static final int MANY = Few.MANY;

    static final int MOST_RUNS = 100_000;

    private final List<Unit> units;
    private final Parameters parameters;
    private final Horizon horizon;
    private final List<Line> lines;
    private final List<Unit> expected;
    private final long seed;
    private final Few few;

    public Study(List<Unit> units, Parameters parameters, Horizon horizon, List<Line> lines, long seed) {
        this(units, parameters, horizon, lines, List.of(), seed);
    }

    /** @param expected units of which, beside the lines, it is kept what is expected of each, and nothing of its spread */
    public Study(
            List<Unit> units,
            Parameters parameters,
            Horizon horizon,
            List<Line> lines,
            List<Unit> expected,
            long seed) {
        this.units = List.copyOf(units);
        this.parameters = parameters;
        this.horizon = horizon;
        this.lines = List.copyOf(lines);
        this.expected = List.copyOf(expected);
        this.seed = seed;
        few = new Few(this);
        requireWholeYears();
        this.lines.forEach(this::requireUnits);
    }

    private void requireWholeYears() {
        if (horizon.steps() % horizon.stepsPerYear() != 0) {
            throw DomainException.invalidField(
                    "steps",
                    "years-broken",
                    "steps must be a multiple of %d: results are kept for whole years"
                            .formatted(horizon.stepsPerYear()));
        }
    }

    private void requireUnits(Line line) {
        if (units.stream().noneMatch(line.holds())) {
            throw DomainException.invalid(
                    "line-without-units", "The line %s has no units: nothing matches it.".formatted(line.name()));
        }
    }

    public List<Unit> units() {
        return units;
    }

    public Parameters parameters() {
        return parameters;
    }

    public Horizon horizon() {
        return horizon;
    }

    public List<Line> lines() {
        return lines;
    }

    public long seed() {
        return seed;
    }

    public int years() {
        return horizon.steps() / horizon.stepsPerYear();
    }

    int lastStepOf(int year) {
        return (year + 1) * horizon.stepsPerYear() - 1;
    }

    /** What nothing has been added to yet. */
    Ensemble nothing() {
        return new Ensemble(lines, years(), means());
    }

    Means means() {
        return new Means(expected, years());
    }

    /** Year by year, whether the people of a line are drawn one by one. */
    boolean[] few(Line line) {
        return few.of(line);
    }

    public static int blocks(int runs) {
        return Math.ceilDiv(Quantity.between("runs", 2, MOST_RUNS, runs), BLOCK);
    }

    /** What a run takes on average, in cells times steps times years: of very many with rates of their own most runs ask less. */
    public static long asking(long cellSteps, int years) {
        return Sparing.work(cellSteps, years);
    }

    /** The block of that number, of a study of so many runs. */
    public Ensemble block(int number, int runs) {
        Quantity.between("number", 0, blocks(runs) - 1, number);
        var block = new Block(this);
        runs(number, runs).forEach(block::run);
        return block.ensemble();
    }

    /** The runs of a block, of so many in all. */
    static IntStream runs(int number, int runs) {
        return IntStream.range(number * BLOCK, Math.min(runs, (number + 1) * BLOCK));
    }

    /** A block that was computed elsewhere, of what {@link Ensemble#numbers} wrote of it there. */
    public Ensemble read(double... numbers) {
        return read(Arrays.stream(numbers).iterator());
    }

    /** The same, as the numbers come. */
    public Ensemble read(PrimitiveIterator.OfDouble numbers) {
        return Ensemble.read(lines, years(), means(), numbers);
    }

    /** All blocks of a study, in their order. */
    public Ensemble together(List<Ensemble> blocks) {
        var together = nothing();
        blocks.forEach(together::add);
        return together;
    }

    /** All runs one after the other. */
    public Ensemble run(int runs) {
        var together = nothing();
        for (int number = 0; number < blocks(runs); number++) {
            together.add(block(number, runs));
        }
        return together;
    }
}
